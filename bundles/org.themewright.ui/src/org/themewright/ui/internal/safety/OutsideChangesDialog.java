package org.themewright.ui.internal.safety;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.OutsideChanges;
import org.themewright.core.OutsideChanges.Choice;
import org.themewright.core.StudySession;
import org.themewright.core.compare.Difference;
import org.themewright.core.compare.PartSummary;
import org.themewright.core.compare.StudyComparison;
import org.themewright.model.StudyPart;
import org.themewright.ui.internal.codings.BlindCoding;

/** Shows how a study with unsaved changes differs from what something else wrote, and asks what to take over. */
final class OutsideChangesDialog extends TitleAreaDialog {

	private final StudySession session;
	private final OutsideChanges changes;
	private Choice choice = Choice.WHERE_UNCHANGED_HERE;

	OutsideChangesDialog(Shell shell, StudySession session, OutsideChanges changes) {
		super(shell);
		this.session = session;
		this.changes = changes;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user wants; when the dialog was cancelled, it is asked again. */
	Choice getChoice() {
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.outsideTitle);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, convertHorizontalDLUsToPixels(400)),
				Math.max(size.y, convertVerticalDLUsToPixels(300)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.outsideHeading, session.getStudy().getName()));
		setMessage(NLS.bind(Messages.outsideMessage, changes.getFiles().size()));
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createDifferences(body);
		choice(body, Messages.outsideUnchanged, Choice.WHERE_UNCHANGED_HERE);
		choice(body, Messages.outsideAll, Choice.ALL);
		choice(body, Messages.outsideNothing, Choice.NOTHING);
		return area;
	}

	private void createDifferences(Composite parent) {
		StudyComparison comparison = session.compare(changes);
		TreeViewer viewer = new TreeViewer(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(viewer.getControl());
		viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(this::label));
		viewer.setContentProvider(new Content(comparison.getDifferences().stream().filter(each -> !isHidden(each.part())).toList()));
		viewer.setInput(comparison.getSummary());
		viewer.expandToLevel(comparison.getSummary().size() > 3 ? 1 : 2);
	}

	/** Not even a number tells of what blind coding hides. */
	private boolean isHidden(StudyPart part) {
		return BlindCoding.now(session, blind -> blind.hides(part));
	}

	private String label(Object element) {
		return switch (element) {
		case PartSummary hidden when isHidden(hidden.part()) -> Messages.outsideHidden;
		case PartSummary part -> NLS.bind(Messages.outsidePart, part.label(),
				part.added() + part.removed() + part.changed() + part.moved());
		default -> ((Difference) element).label();
		};
	}

	/** Parts with their differences. */
	private record Content(List<Difference> differences) implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ArrayContentProvider.getInstance().getElements(input);
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof PartSummary part
					? differences.stream().filter(each -> each.part() == part.part()).toArray()
					: new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private void choice(Composite parent, String text, Choice which) {
		Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
		button.setText(text);
		button.setSelection(which == choice);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choice = which;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.later, false);
	}
}
