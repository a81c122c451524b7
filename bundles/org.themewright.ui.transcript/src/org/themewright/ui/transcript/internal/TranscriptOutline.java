package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Turn;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;
import org.themewright.ui.transcript.internal.text.TurnIndex;

/** Lists the turns of a transcript and the codes used in it; each leads to its place. */
final class TranscriptOutline extends ContentOutlinePage {

	/** The two parts of the outline. */
	private enum Part {
		CODES, TURNS
	}

	/** A code with its codings in this transcript. */
	private record UsedCode(Code code, List<Coding> codings) {

		@Override
		public boolean equals(Object other) {
			return other instanceof UsedCode used && used.code == code;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(code);
		}
	}

	private static final int REST_MILLIS = 300;

	private final TranscriptEditor editor;
	private final Runnable refreshNow = this::refreshNow;
	private final Set<Turn> edited = new HashSet<>();
	private boolean refreshing;
	private boolean stale;
	private boolean turnsStale;
	private List<UsedCode> usedCodes;

	TranscriptOutline(TranscriptEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Contents());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setInput(editor.shown());
		tree.expandToLevel(Part.TURNS, 1);
		tree.getControl().addPaintListener(event -> painted());
	}

	/** Whether the page is used no longer. */
	boolean isDisposed() {
		return getTreeViewer() != null && getTreeViewer().getControl().isDisposed();
	}

	/** Shows what changed, once for all that changed until it rests, and not before it can be seen. */
	void refresh(ShownTranscript.Update update) {
		if (update.turns() || update.anew()) {
			turnsStale = true;
		}
		for (TextEdit each : update.edits()) {
			edited.addAll(editor.shown().turns().overlapping(each.offset(), each.offset() + each.inserted().length() + 1));
		}
		refreshCodes();
	}

	/** Shows in the same way that other codings are to be seen. */
	void refreshCodes() {
		usedCodes = null;
		stale = true;
		if (getTreeViewer() != null && !isDisposed()) {
			getControl().redraw();
		}
	}

	private void painted() {
		if (stale) {
			stale = false;
			getControl().getDisplay().timerExec(REST_MILLIS, refreshNow);
		}
	}

	private void refreshNow() {
		if (!isDisposed()) {
			refreshing = true;
			if (turnsStale) {
				getTreeViewer().refresh();
			} else {
				getTreeViewer().refresh(Part.CODES);
				getTreeViewer().update(edited.toArray(), null);
			}
			edited.clear();
			turnsStale = false;
			refreshing = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!refreshing) {
			switch (((IStructuredSelection) event.getSelection()).getFirstElement()) {
			case Turn turn -> editor.showPlace(TurnIndex.range(turn));
			case Coding coding -> editor.showCoding(coding);
			case null, default -> {
				// nothing that has a place
			}
			}
		}
	}

	private final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return editor.shown().turns().all().isEmpty() ? new Object[] { Part.CODES } : Part.values();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return switch (parent) {
			case Part part when part == Part.TURNS -> editor.shown().turns().all().toArray();
			case Part part -> usedCodes().toArray();
			case UsedCode used -> used.codings().toArray();
			default -> new Object[0];
			};
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Turn ? Part.TURNS : element instanceof UsedCode ? Part.CODES : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Part part
					? part == Part.TURNS || !editor.shown().codings().isEmpty()
					: element instanceof UsedCode;
		}
	}

	/** The codes in the order of the codebook. */
	private List<UsedCode> usedCodes() {
		if (usedCodes == null) {
			usedCodes = findUsedCodes();
		}
		return usedCodes;
	}

	private List<UsedCode> findUsedCodes() {
		Map<Code, List<Coding>> byCode = new LinkedHashMap<>();
		StudyObjects.allCodes(editor.shown().session().getStudy().getCodebook())
				.forEach(each -> byCode.put(each, new ArrayList<>()));
		for (Entry<Coding> each : editor.shown().codings().all()) {
			byCode.computeIfAbsent(each.item().getCode(), code -> new ArrayList<>()).add(each.item());
		}
		return byCode.entrySet().stream().filter(each -> !each.getValue().isEmpty())
				.map(each -> new UsedCode(each.getKey(), each.getValue())).toList();
	}

	private final class Labels extends LabelProvider
			implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

		@Override
		public StyledString getStyledText(Object element) {
			return switch (element) {
			case Part part -> new StyledString(
					part == Part.TURNS ? Messages.TranscriptOutline_turns : Messages.TranscriptOutline_codes)
					.append(" " + (part == Part.TURNS ? editor.shown().turns().all().size() : usedCodes().size()), //$NON-NLS-1$
							StyledString.COUNTER_STYLER);
			case UsedCode used -> new StyledString(StudyLabels.text(used.code()))
					.append(" " + used.codings().size(), StyledString.COUNTER_STYLER); //$NON-NLS-1$
			case Turn turn -> turnText(turn);
			case Coding coding -> new StyledString(StudyLabels.shortened(coding.getQuote()));
			default -> new StyledString();
			};
		}

		private StyledString turnText(Turn turn) {
			StyledString text = new StyledString();
			if (turn.getSpeaker() != null) {
				text.append(StudyLabels.text(turn.getSpeaker()));
			}
			if (turn.getTime() >= 0) {
				text.append(" " + TimeStamps.format(turn.getTime()), StyledString.COUNTER_STYLER); //$NON-NLS-1$
			}
			TextRange beginning = new TextRange(turn.getStart(), Math.min(turn.getEnd(), turn.getStart() + 200));
			return text.append("  " + StudyLabels.shortened(beginning.in(editor.shown().text())), //$NON-NLS-1$
					StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return switch (element) {
			case Part part -> StudyImages.get(part == Part.TURNS ? "transcript" : "codebook"); //$NON-NLS-1$ //$NON-NLS-2$
			case UsedCode used -> images.create(StudyColours.swatch(ReadingColours.rgb(used.code())));
			case Coding coding -> StudyImages.get("coding"); //$NON-NLS-1$
			case Turn turn -> StudyImages.get(ShownTranscript.isAsked(turn) ? "researcher" : "participant"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> null;
			};
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}
}
