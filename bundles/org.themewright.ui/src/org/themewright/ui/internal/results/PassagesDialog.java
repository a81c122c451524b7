package org.themewright.ui.internal.results;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.Passage;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.internal.widgets.ColumnWidths;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.StudyWindow;

/**
 * Passages that nobody coded, e.g. places of a word; each leads to its place in the transcript. Stays open beside the
 * editors. Only rows in sight are made.
 */
final class PassagesDialog extends Dialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 340;
	private static final int LONGEST = 400;
	private static final int SHORT = 60;
	private static final int CONTEXT = 50;

	private final StudySession session;
	private final String what;
	private final List<Passage> passages;
	private final Map<String, Transcript> transcripts = new HashMap<>();
	private Table table;

	PassagesDialog(Shell parent, StudySession session, String what, List<Passage> passages) {
		super(parent);
		this.session = session;
		this.what = what;
		this.passages = passages;
		StudyObjects.transcripts(session.getStudy()).forEach(each -> transcripts.put(each.getId(), each));
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.passages);
		StudyWindow.closeWith(this, shell, session);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(NLS.bind(Messages.passagesOf, passages.size(), what).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		ColumnWidths widths = new ColumnWidths(table);
		column(widths, Messages.passagesWords, 60);
		column(widths, Messages.passagesSpeaker, 15);
		column(widths, Messages.passagesTranscript, 25);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.DefaultSelection, event -> goTo());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
				copy();
			}
		});
		table.setItemCount(passages.size());
		table.setSelection(0);
		return area;
	}

	private void column(ColumnWidths widths, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		widths.add(column, weight, 80, 0);
	}

	private void fill(Event event) {
		if (event.index >= 0 && event.index < passages.size()) {
			((TableItem) event.item).setText(texts(passages.get(event.index)));
		}
	}

	private String[] texts(Passage passage) {
		Transcript transcript = transcripts.get(passage.sourceId());
		if (transcript == null || passage.end() > transcript.getText().length()) {
			return new String[] { Messages.passageGone, "", transcript == null ? "" : transcript.getName() }; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new String[] { words(transcript.getText(), passage), speaker(transcript, passage), transcript.getName() };
	}

	/** The words of a passage; of a short one with what stands around it. */
	private static String words(String text, Passage passage) {
		int around = passage.end() - passage.start() < SHORT ? CONTEXT : 0;
		int start = Math.max(0, passage.start() - around);
		int end = Math.min(text.length(), passage.end() + around);
		String words = text.substring(start, Math.min(end, start + LONGEST)).strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return (around > 0 && start > 0 ? "\u2026" : "") + words //$NON-NLS-1$ //$NON-NLS-2$
				+ (around > 0 && end < text.length() || end - start > LONGEST ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String speaker(Transcript transcript, Passage passage) {
		Speaker speaker = transcript.getTurns().stream()
				.filter(each -> each.getStart() <= passage.start() && passage.start() < each.getEnd()).findFirst()
				.map(Turn::getSpeaker).orElse(null);
		return speaker == null || speaker.getName() == null ? "" : speaker.getName(); //$NON-NLS-1$
	}

	private void copy() {
		Copying.text(table, Arrays.stream(table.getSelectionIndices())
				.mapToObj(each -> String.join("\t", texts(passages.get(each)))).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OPEN_ID, Messages.goToPassage, true);
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

	private void goTo() {
		int row = table.getSelectionIndex();
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (page != null && row >= 0) {
			reveal(page, session, passages.get(row));
		}
	}

	/** Goes to a passage; one whose transcript was deleted leads nowhere. */
	static void reveal(IWorkbenchPage page, StudySession session, Passage passage) {
		StudyObjects.transcripts(session.getStudy()).stream().filter(each -> each.getId().equals(passage.sourceId()))
				.findFirst().ifPresent(transcript -> {
					int length = transcript.getText().length();
					StudyEditors.reveal(page, session, transcript,
							new TextRange(Math.min(passage.start(), length), Math.min(passage.end(), length)));
				});
	}
}
