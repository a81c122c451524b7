package org.themewright.ui.internal.safety;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.Finding;
import org.themewright.core.StudySession;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.Lines;
import org.themewright.ui.internal.widgets.RowToolTips;

/** Lists what is wrong with the files of a study, and offers to mend what can be mended without loss. */
public final class FindingsDialog extends TitleAreaDialog {

	/** The return code when the user wants to have mended what can be. */
	static final int MEND = IDialogConstants.CLIENT_ID;
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;

	private final String heading;
	private final List<Finding> findings;
	private final boolean canMend;
	private TableViewer viewer;
	private Text details;

	FindingsDialog(Shell shell, String heading, List<Finding> findings, boolean canMend) {
		super(shell);
		this.heading = heading;
		this.findings = findings;
		this.canMend = canMend && findings.stream().anyMatch(each -> each.kind().isMendable());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Shows what was found when a study was opened. */
	public static void open(StudySession session) {
		new FindingsDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				NLS.bind(Messages.findingsOpened, session.getStudy().getName()), session.getFindings(), false).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.findingsTitle);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, convertHorizontalDLUsToPixels(460)), convertVerticalDLUsToPixels(300));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(heading);
		setMessage(message(), worst());
		Composite body = new Composite(area, SWT.NONE);
		body.setLayout(new GridLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Composite holder = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		column(layout, Messages.columnFile, 2, new FileLabels());
		column(layout, Messages.columnFinding, 5, ColumnLabelProvider.createTextProvider(each -> ((Finding) each).message()));
		RowToolTips.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(findings);
		details = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(4)).applyTo(details);
		viewer.addSelectionChangedListener(event -> showDetails());
		if (!findings.isEmpty()) {
			viewer.getTable().select(0);
			showDetails();
		}
		return area;
	}

	private String message() {
		if (findings.isEmpty()) {
			return Messages.findingsNone;
		}
		return canMend ? NLS.bind(Messages.findingsMendable, findings.size())
				: NLS.bind(Messages.findingsCount, findings.size());
	}

	private int worst() {
		return findings.stream().map(Finding::severity).max(Finding.Severity::compareTo).map(severity -> switch (severity) {
		case INFO -> IMessageProvider.INFORMATION;
		case WARNING -> IMessageProvider.WARNING;
		case ERROR -> IMessageProvider.ERROR;
		}).orElse(IMessageProvider.NONE);
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
	}

	/** Where it is, and how bad. */
	private static final class FileLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return place((Finding) element);
		}

		@Override
		public Image getImage(Object element) {
			return JFaceResources.getImage(switch (((Finding) element).severity()) {
			case INFO -> Dialog.DLG_IMG_MESSAGE_INFO;
			case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
			case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
			});
		}

		@Override
		public String getToolTipText(Object element) {
			return Lines.wrapped(((Finding) element).message());
		}
	}

	private static String place(Finding finding) {
		return finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file().toString(); //$NON-NLS-1$
	}

	private void showDetails() {
		Finding selected = (Finding) viewer.getStructuredSelection().getFirstElement();
		details.setText(selected == null ? "" : selected.message()); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!findings.isEmpty()) {
			createButton(parent, COPY, Messages.copyAll, false);
		}
		if (canMend) {
			createButton(parent, MEND, Messages.mend, false);
		}
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			Copying.text(getShell(), findings.stream().map(Finding::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		} else {
			setReturnCode(id);
			close();
		}
	}
}
