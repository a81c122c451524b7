package org.themewright.ui.internal.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
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
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyLabels;

/**
 * Passages that something rests on; each leads to its place in the transcript. Stays open beside the editors. Only rows in
 * sight are made.
 */
public final class PassagesDialog extends Dialog {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 340;
	private static final int LONGEST = 400;
	private static final int SHORT = 60;
	private static final int CONTEXT = 50;

	/**
	 * A passage.
	 *
	 * @param transcriptId id of the transcript it is in
	 * @param start        first UTF-16 offset
	 * @param end          offset after it
	 * @param codes        names of the codes that it is shown for; empty for none
	 */
	public record Passage(String transcriptId, int start, int end, String codes) {
	}

	private final StudySession session;
	private final String title;
	private final String message;
	private final List<Passage> passages;
	private final boolean coded;
	private final Map<String, Transcript> transcripts = new HashMap<>();
	private Table table;

	/**
	 * @param parent   its window
	 * @param session  the study
	 * @param title    of the window
	 * @param message  says what they are
	 * @param passages the passages
	 */
	public PassagesDialog(Shell parent, StudySession session, String title, String message, List<Passage> passages) {
		super(parent);
		this.session = session;
		this.title = title;
		this.message = message;
		this.passages = passages;
		coded = passages.stream().anyMatch(each -> !each.codes.isEmpty());
		StudyObjects.transcripts(session.getStudy()).forEach(each -> transcripts.put(each.getId(), each));
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		StudyWindow.closeWith(this, shell, session);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		ColumnWidths widths = new ColumnWidths(table);
		column(widths, Messages.passagesWords, 60);
		column(widths, Messages.passagesSpeaker, 15);
		if (coded) {
			column(widths, Messages.passagesCodes, 25);
		}
		column(widths, Messages.passagesTranscript, 25);
		table.addListener(SWT.SetData, this::fill);
		OpenRows.in(table, this::goTo);
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
		Transcript transcript = transcripts.get(passage.transcriptId);
		boolean gone = transcript == null || passage.end > transcript.getText().length();
		List<String> texts = new ArrayList<>();
		texts.add(gone ? Messages.passageGone : words(transcript.getText(), passage));
		texts.add(gone ? "" : speaker(transcript, passage)); //$NON-NLS-1$
		if (coded) {
			texts.add(passage.codes);
		}
		texts.add(transcript == null ? "" : StudyLabels.text(transcript)); //$NON-NLS-1$
		return texts.toArray(String[]::new);
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
			Passage passage = passages.get(row);
			reveal(page, session, passage.transcriptId, passage.start, passage.end);
		}
	}

	/**
	 * Goes to a passage; one whose transcript was deleted leads nowhere.
	 *
	 * @param page    where transcripts are opened
	 * @param session the study
	 * @param transcriptId id of the transcript
	 * @param start   first UTF-16 offset
	 * @param end     offset after it
	 */
	public static void reveal(IWorkbenchPage page, StudySession session, String transcriptId, int start, int end) {
		StudyObjects.transcripts(session.getStudy()).stream().filter(each -> each.getId().equals(transcriptId))
				.findFirst().ifPresent(transcript -> {
					int length = transcript.getText().length();
					StudyEditors.reveal(page, session, transcript,
							new TextRange(Math.min(start, length), Math.min(end, length)));
				});
	}
}
