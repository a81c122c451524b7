package org.themewright.ui.internal.search;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.themewright.core.StudySession;
import org.themewright.core.edit.AutoCoding.Proposal;
import org.themewright.core.edit.AutoCoding.Unit;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyColours;
import org.themewright.ui.internal.widgets.WordProposals;

/**
 * Asks with which code the hits of a search are coded, and how much of each, and shows what would be coded, to be ticked
 * or not.
 */
final class CodeHitsDialog extends TitleAreaDialog {

	private static final int WIDTH = 820;
	private static final int HEIGHT = 680;
	private static final int CONTEXT = 28;
	private static final int PREVIEW = 96;
	private static final int[] WIDTHS = { 470, 130, 110, 90 };

	private final StudySession session;
	private final List<FoundPlace> places;
	private final Researcher researcher;
	private final Map<String, Code> codes = new LinkedHashMap<>();
	private Combo codeField;
	private Table table;
	private ProposalPreview preview;
	private ProgressBar progress;
	private Label count;
	private HitProposals job;
	private StudySnapshot study;
	private Map<String, SourceData> sources = Map.of();
	private List<Proposal> proposals = List.of();
	/** Numbers of rows that are not ticked though they could be. */
	private final Set<Integer> left = new HashSet<>();
	/** What was worked out last; a code that does not exist yet has no id. */
	private String askedFor;
	private Unit unit = Unit.SENTENCE;
	private Code code;
	private String codeName = ""; //$NON-NLS-1$
	private List<Proposal> chosen = List.of();

	CodeHitsDialog(Shell parent, StudySession session, List<FoundPlace> places, Researcher researcher) {
		super(parent);
		this.session = session;
		this.places = List.copyOf(places);
		this.researcher = researcher;
		StudyObjects.allCodes(session.getStudy().getCodebook()).forEach(each -> codes.put(StudyObjects.path(each), each));
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** The code that was chosen; null for a new one. */
	Code code() {
		return code;
	}

	/** Its name. */
	String codeName() {
		return codeName;
	}

	/** What was ticked; valid after OK. */
	List<Proposal> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(HitsOut.title(Messages.codeHits, session));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(places.size() == 1 ? Messages.codeHitsTitleOne : NLS.bind(Messages.codeHitsTitle, places.size()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.codeHitsCode);
		codeField = new Combo(area, SWT.DROP_DOWN);
		codeField.setItems(codes.keySet().toArray(String[]::new));
		WordProposals.install(codeField, codes.keySet());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(codeField);
		new Label(area, SWT.NONE).setText(Messages.codeHitsUnit);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(14, 0).applyTo(row);
		unitButton(row, Unit.HIT, Messages.codeHitsHit);
		unitButton(row, Unit.SENTENCE, Messages.codeHitsSentence);
		unitButton(row, Unit.TURN, Messages.codeHitsTurn);
		createTable(area);
		preview = new ProposalPreview(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH - 60, PREVIEW).applyTo(preview.control());
		createRowBelow(area);
		codeField.addModifyListener(event -> codeChanged());
		getShell().addListener(SWT.Dispose, event -> cancelJob());
		codeField.setFocus();
		return area;
	}

	private void unitButton(Composite row, Unit value, String text) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(text);
		button.setSelection(value == unit);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection() && unit != value) {
				unit = value;
				propose();
			}
		}));
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH - 60, 260).applyTo(table);
		String[] headings = { Messages.codeHitsWords, Messages.columnTranscript, Messages.columnSpeaker,
				Messages.codeHitsState };
		for (int i = 0; i < headings.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(headings[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
			preview(table.indexOf((TableItem) event.item));
		});
	}

	private void createRowBelow(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		button(row, Messages.codeHitsAll, () -> left.clear());
		button(row, Messages.codeHitsNone,
				() -> IntStream.range(0, proposals.size()).filter(each -> !proposals.get(each).coded()).forEach(left::add));
		count = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		progress = new ProgressBar(row, SWT.INDETERMINATE);
		progress.setVisible(false);
	}

	private void button(Composite row, String text, Runnable change) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			change.run();
			table.clearAll();
			showCount();
		}));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.codeHitsOk, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		codeChanged();
	}

	/** Finds the code by its path, or by its name where only one is called so. */
	private void codeChanged() {
		String typed = codeField.getText().strip();
		Map<String, Code> byName = new HashMap<>();
		Set<String> twice = new HashSet<>();
		Code found = null;
		for (Map.Entry<String, Code> each : codes.entrySet()) {
			if (each.getKey().equalsIgnoreCase(typed)) {
				found = each.getValue();
			}
			String name = String.valueOf(each.getValue().getName()).toLowerCase();
			if (byName.put(name, each.getValue()) != null) {
				twice.add(name);
			}
		}
		String name = typed.toLowerCase();
		code = found != null ? found : twice.contains(name) ? null : byName.get(name);
		codeName = code == null ? typed : code.getName();
		propose();
	}

	/** Works out anew what would be coded, if anything it depends on changed. */
	private void propose() {
		String wanted = unit + " " + (code == null ? "" : code.getId()); //$NON-NLS-1$ //$NON-NLS-2$
		if (wanted.equals(askedFor)) {
			showCount();
			return;
		}
		askedFor = wanted;
		cancelJob();
		study = session.snapshot();
		job = new HitProposals(study, places, unit, code == null ? null : code.getId(),
				researcher == null ? null : researcher.getId(), found -> show(wanted, found));
		progress.setVisible(true);
		job.schedule();
		showCount();
	}

	private void cancelJob() {
		if (job != null) {
			job.cancel();
		}
	}

	private void show(String wanted, List<Proposal> found) {
		if (table.isDisposed() || !wanted.equals(askedFor)) {
			return;
		}
		progress.setVisible(false);
		job = null;
		sources = study.sourcesById();
		proposals = found;
		left.clear();
		table.setItemCount(found.size());
		table.clearAll();
		table.setSelection(0);
		preview(found.isEmpty() ? -1 : 0);
		showCount();
	}

	private void preview(int row) {
		Proposal proposal = row < 0 ? null : proposals.get(row);
		preview.show(proposal, proposal == null ? null : sources.get(proposal.sourceId()).text(),
				StudyColours.rgb(code == null ? null : code.getColour()));
	}

	private void fill(Event event) {
		Proposal proposal = proposals.get(event.index);
		SourceData source = sources.get(proposal.sourceId());
		TurnData turn = source.turnAt(proposal.range().start());
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { inContext(proposal, source.text()), source.name(),
				turn == null || turn.speaker() == null ? "" : turn.speaker(), //$NON-NLS-1$
				proposal.coded() ? Messages.codeHitsCoded : "" }); //$NON-NLS-1$
		item.setChecked(isTicked(event.index));
		item.setForeground(proposal.coded() ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
	}

	/** What would be coded; single words with what stands around them, in brackets. */
	private String inContext(Proposal proposal, String text) {
		if (unit != Unit.HIT) {
			return HitText.onOneLine(proposal.words());
		}
		TextRange range = proposal.range();
		TextRange before = new TextRange(Math.max(0, range.start() - CONTEXT), range.start()).withoutSplitPairs(text);
		TextRange after = new TextRange(range.end(), Math.min(text.length(), range.end() + CONTEXT))
				.withoutSplitPairs(text);
		return HitText.onOneLine(before.in(text) + '[' + proposal.words() + ']' + after.in(text)).strip();
	}

	private boolean isTicked(int row) {
		return !proposals.get(row).coded() && !left.contains(row);
	}

	private void tick(TableItem item) {
		int row = table.indexOf(item);
		if (proposals.get(row).coded()) {
			item.setChecked(false);
		} else if (item.getChecked()) {
			left.remove(row);
		} else {
			left.add(row);
		}
		showCount();
	}

	private void showCount() {
		int ticked = (int) IntStream.range(0, proposals.size()).filter(this::isTicked).count();
		long coded = proposals.stream().filter(Proposal::coded).count();
		long transcripts = IntStream.range(0, proposals.size()).filter(this::isTicked)
				.mapToObj(row -> proposals.get(row).sourceId()).distinct().count();
		count.setText(MessageFormat.format(Messages.codeHitsCount, ticked, transcripts, coded));
		setMessage(codeName.isEmpty() ? Messages.codeHitsChooseCode
				: code == null ? NLS.bind(Messages.codeHitsNewCode, codeName)
						: NLS.bind(Messages.codeHitsWithCode, StudyObjects.path(code)));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(job == null && ticked > 0 && !codeName.isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		chosen = IntStream.range(0, proposals.size()).filter(this::isTicked).mapToObj(proposals::get).toList();
		super.okPressed();
	}
}
