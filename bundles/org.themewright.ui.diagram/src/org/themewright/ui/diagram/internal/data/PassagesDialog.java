package org.themewright.ui.diagram.internal.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.diagram.generate.EdgeEvidence;
import org.themewright.diagram.generate.Passage;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.internal.widgets.StudyWindow;

/** The passages that an edge rests on; each leads to its place in the transcript. It stays open beside the editors. */
public final class PassagesDialog extends Dialog {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 320;
	private static final int LONGEST = 400;

	private final StudySession session;
	private final String relation;
	private final EdgeEvidence evidence;
	private TableViewer table;

	/** Shows the passages of a relation. */
	public PassagesDialog(Shell parent, StudySession session, String relation, EdgeEvidence evidence) {
		super(parent);
		this.session = session;
		this.relation = relation;
		this.evidence = evidence;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.passages_title);
		StudyWindow.closeWith(this, shell, session);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(NLS.bind(Messages.passages_message, evidence.passages().size(), relation));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		Composite place = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
		table = new TableViewer(place, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		column(layout, Messages.passages_words, 60, PassagesDialog::words);
		column(layout, Messages.passages_codes, 25, PassagesDialog::codes);
		column(layout, Messages.passages_transcript, 15, passage -> StudyLabels.text(passage.source()));
		ColumnViewerToolTipSupport.enableFor(table);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(evidence.passages());
		table.addDoubleClickListener(event -> goTo());
		return area;
	}

	private void column(TableColumnLayout layout, String title, int weight,
			Function<Passage, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Passage) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
	}

	private static String words(Passage passage) {
		String words = passage.range().in(passage.source().getText()).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return words.length() > LONGEST ? words.substring(0, LONGEST) + '\u2026' : words;
	}

	private static String codes(Passage passage) {
		return passage.codings().stream().map(coding -> StudyLabels.text(coding.getCode())).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OPEN_ID, Messages.passages_goTo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OPEN_ID) {
			goTo();
		} else {
			super.buttonPressed(button);
		}
	}

	/** A passage whose transcript was deleted meanwhile leads nowhere. */
	private void goTo() {
		List<?> chosen = table.getStructuredSelection().toList();
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (!chosen.isEmpty() && page != null && ((Passage) chosen.get(0)).source().eContainer() != null) {
			Passage passage = (Passage) chosen.get(0);
			StudyEditors.reveal(page, session, passage.source(), passage.range());
		}
	}
}
