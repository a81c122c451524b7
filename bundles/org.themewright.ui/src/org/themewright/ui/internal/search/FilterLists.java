package org.themewright.ui.internal.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Identified;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.search.SearchOptions;
import org.themewright.ui.StudyLabels;

/** Lists to tick speakers, participants and codes in; nothing ticked means all. */
final class FilterLists {

	private static final int HEIGHT = 130;
	private static final int WIDTH = 170;

	private CheckboxTableViewer speakers;
	private CheckboxTableViewer participants;
	private CheckboxTreeViewer codes;

	void create(Composite parent, StudySession session) {
		Composite lists = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(8, 3).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		label(lists, Messages.filterSpeakers);
		label(lists, Messages.filterParticipants);
		label(lists, Messages.filterCodes);
		speakers = table(lists);
		participants = table(lists);
		codes = new CheckboxTreeViewer(lists, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		codes.setContentProvider(new CodeTree());
		codes.setLabelProvider(new StudyLabels());
		layout(codes.getControl());
		if (session != null) {
			fill(session);
		}
	}

	private void fill(StudySession session) {
		speakers.setInput(StudyObjects.transcripts(session.getStudy()).stream()
				.flatMap(transcript -> transcript.getSpeakers().stream()).map(Speaker::getName)
				.filter(name -> name != null && !name.isBlank()).distinct().sorted(String.CASE_INSENSITIVE_ORDER)
				.toArray());
		participants.setInput(session.getStudy().getParticipants().toArray());
		codes.setInput(session.getStudy().getCodebook().getCodes().toArray());
		codes.expandToLevel(2);
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private static CheckboxTableViewer table(Composite parent) {
		CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new StudyLabels());
		layout(viewer.getControl());
		return viewer;
	}

	private static void layout(Control control) {
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(control);
	}

	/** Takes all ticks away. */
	void clear() {
		speakers.setCheckedElements(new Object[0]);
		participants.setCheckedElements(new Object[0]);
		codes.setCheckedElements(new Object[0]);
	}

	/** Narrows options to what is ticked. */
	SearchOptions applyTo(SearchOptions options) {
		Set<String> names = Arrays.stream(speakers.getCheckedElements()).map(String.class::cast)
				.collect(Collectors.toSet());
		return options.withSpeakers(names).withParticipants(ids(participants.getCheckedElements()))
				.withCodes(ids(codes.getCheckedElements()));
	}

	private static Set<String> ids(Object[] objects) {
		return Arrays.stream(objects).map(each -> ((Identified) each).getId()).collect(Collectors.toSet());
	}

	/** Codes and their sub-codes; searching for a code finds its sub-codes too. */
	private static final class CodeTree implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object element) {
			return ((Code) element).getCodes().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Code) element).eContainer() instanceof Code parent ? parent : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Code) element).getCodes().isEmpty();
		}
	}
}
