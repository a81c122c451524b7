package org.themewright.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.part.IntroPart;
import org.themewright.ui.StudyImages;
import org.themewright.ui.internal.studies.RecentStudies;

/** What a newcomer sees first: four ways to begin, and the studies used lately. */
public final class WelcomePart extends IntroPart {

	private static final int CONTENT_WIDTH = 640;

	private LocalResourceManager resources;
	private Composite page;
	private Hyperlink first;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 40).applyTo(page);
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 22).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(CONTENT_WIDTH, SWT.DEFAULT)
				.applyTo(column);
		createHeading(column);
		WelcomeActions actions = new WelcomeActions(getIntroSite().getWorkbenchWindow());
		first = createChoice(column, "sample", Messages.sample, Messages.sampleText, actions::openSample); //$NON-NLS-1$
		createChoice(column, "study", Messages.newStudy, Messages.newStudyText, actions::newStudy); //$NON-NLS-1$
		createChoice(column, "import", Messages.importInterviews, Messages.importText, actions::importInterviews); //$NON-NLS-1$
		createChoice(column, "learn", Messages.learn, Messages.learnText, actions::learn); //$NON-NLS-1$
		createRecent(column, RecentStudies.get(), actions);
		scrolled.setContent(page);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void createHeading(Composite parent) {
		Label title = new Label(parent, SWT.NONE);
		title.setText(Messages.title);
		title.setFont(font(22, SWT.BOLD));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		Label subtitle = new Label(parent, SWT.WRAP);
		subtitle.setText(Messages.subtitle);
		subtitle.setFont(font(11, SWT.NORMAL));
		GridDataFactory.fillDefaults().span(2, 1).hint(CONTENT_WIDTH, SWT.DEFAULT).applyTo(subtitle);
	}

	private Font font(int height, int style) {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(height)
				.setStyle(style));
	}

	private Hyperlink createChoice(Composite parent, String icon, String text, String explanation, Runnable action) {
		Label image = new Label(parent, SWT.NONE);
		image.setImage(StudyImages.get(icon));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 3).applyTo(image);
		Composite texts = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(texts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(texts);
		Hyperlink link = link(texts, text, action);
		link.setFont(font(13, SWT.BOLD));
		Label label = new Label(texts, SWT.WRAP);
		label.setText(explanation);
		GridDataFactory.fillDefaults().grab(true, false).hint(CONTENT_WIDTH - 60, SWT.DEFAULT).applyTo(label);
		return link;
	}

	private static Hyperlink link(Composite parent, String text, Runnable action) {
		Hyperlink link = new Hyperlink(parent, SWT.NONE);
		link.setText(text);
		link.setForeground(JFaceResources.getColorRegistry().get("HYPERLINK_COLOR")); //$NON-NLS-1$
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		return link;
	}

	private void createRecent(Composite parent, List<Path> folders, WelcomeActions actions) {
		if (folders.isEmpty()) {
			return;
		}
		Label heading = new Label(parent, SWT.NONE);
		heading.setText(Messages.recent);
		heading.setFont(font(13, SWT.BOLD));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 12).applyTo(heading);
		for (Path folder : folders) {
			new Label(parent, SWT.NONE).setImage(StudyImages.get("study")); //$NON-NLS-1$
			Hyperlink link = link(parent, folder.getFileName().toString(), () -> actions.open(folder));
			link.setToolTipText(folder.toString());
		}
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		page.setEnabled(!standby);
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}
