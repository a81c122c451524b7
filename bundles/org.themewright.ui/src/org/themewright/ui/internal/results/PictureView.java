package org.themewright.ui.internal.results;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.SvgTheme;
import org.themewright.ui.StudyColours;
import org.themewright.ui.results.ResultSite;
import org.themewright.ui.results.ResultViewer;

/** Shows a result as a picture, in the colours of the workbench; what the pointer rests on is said in a line below. */
abstract class PictureView implements ResultViewer {

	private static final int SHARP = 2;
	private static final float DARK = 0.5f;

	private ResultSite site;
	private Composite area;
	private PictureCanvas canvas;
	private Label line;
	private SvgTheme theme;

	/** Draws the result; called in a job. Empty when it has no picture. */
	protected abstract Optional<Picture> draw(AnalysisResult result, SvgTheme colours);

	@Override
	public void createControl(Composite parent, ResultSite resultSite) {
		site = resultSite;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		canvas = new PictureCanvas(area, meaning -> site.openPassages(meaning.text(), meaning.evidence()), this::tell);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		line = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(100, SWT.DEFAULT).applyTo(line);
		// style sheets are applied lazily and can be switched at any time
		area.addListener(SWT.Paint, event -> follow());
		canvas.control().addListener(SWT.Paint, event -> follow());
		follow();
	}

	private void tell(String text) {
		line.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Draws it anew when the colours of the workbench have changed. */
	private void follow() {
		Color ground = area.getBackground();
		SvgTheme needed = ground.getRGB().getHSB()[2] < DARK ? dark(StudyColours.hex(ground.getRGB())) : SvgTheme.LIGHT;
		if (needed.equals(theme)) {
			return;
		}
		theme = needed;
		Display display = area.getDisplay();
		Job job = Job.createSystem(site.result().title(), (ICoreRunnable) monitor -> {
			Optional<Picture> picture = draw(site.result(), needed);
			display.asyncExec(() -> {
				if (!area.isDisposed() && needed.equals(theme)) {
					picture.ifPresentOrElse(canvas::show, () -> tell(Messages.nothingToDraw));
				}
			});
		});
		job.schedule();
	}

	private static SvgTheme dark(String ground) {
		SvgTheme dark = SvgTheme.DARK;
		return new SvgTheme(ground, dark.text(), dark.faint(), dark.series(), dark.low(), dark.high(), dark.negative());
	}

	@Override
	public void setFocus() {
		canvas.control().setFocus();
	}

	@Override
	public Picture picture(SvgTheme colours) {
		return draw(site.result(), colours).orElse(null);
	}

	@Override
	public boolean copy() {
		// in documents there is no dark
		Picture picture = picture(SvgTheme.LIGHT);
		if (picture == null) {
			return false;
		}
		Image image = canvas.painter().image(picture, SHARP);
		Clipboard clipboard = new Clipboard(area.getDisplay());
		try {
			clipboard.setContents(new Object[] { image.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
			image.dispose();
		}
		return true;
	}
}
