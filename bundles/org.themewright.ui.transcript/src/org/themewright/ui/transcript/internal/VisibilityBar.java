package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.CodingDisplay;
import org.themewright.ui.internal.codings.CodingFilter;
import org.themewright.ui.transcript.internal.text.ResearcherMark;

/** Says above the text which codings are not shown and why, and whose colours are whose; each with a way back. */
final class VisibilityBar {

	private static final int MOST_NAMES = 3;
	private static final String CHOOSE = "choose"; //$NON-NLS-1$
	private static final String ALL = "all"; //$NON-NLS-1$
	private static final String BLIND = "blind"; //$NON-NLS-1$
	private static final String UNLINK = "unlink"; //$NON-NLS-1$
	private static final String BY_CODE = "byCode"; //$NON-NLS-1$

	private final Composite bar;
	private final Link message;
	private final Legend legend;
	private final StudySession session;
	private final CodingVisibility visibility;
	private final Runnable choose;
	private String said = ""; //$NON-NLS-1$

	/**
	 * @param parent where
	 * @param choose opens what codings are chosen with
	 */
	VisibilityBar(Composite parent, StudySession session, CodingVisibility visibility, ReadingColours colours,
			Runnable choose) {
		this.session = session;
		this.visibility = visibility;
		this.choose = choose;
		bar = new Composite(parent, SWT.NONE);
		bar.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).spacing(12, 0).applyTo(bar);
		message = new Link(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(message);
		message.addListener(SWT.Selection, event -> act(event.text));
		legend = new Legend(bar, colours);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(legend.canvas);
		setVisible(false);
	}

	Composite control() {
		return bar;
	}

	private void act(String link) {
		CodingDisplay display = visibility.display();
		switch (link) {
		case CHOOSE -> choose.run();
		case ALL -> visibility.setDisplay(display.withFilter(CodingFilter.ALL));
		case BLIND -> visibility.switchBlind();
		case UNLINK -> visibility.setDisplay(display.withLinked(false));
		default -> visibility.setDisplay(display.withByResearcher(false));
		}
	}

	/** Says how it is now; nothing when everything is shown as usual. */
	void refresh(Researcher own) {
		String text = String.join("   ", sentences()); //$NON-NLS-1$
		boolean byResearcher = visibility.display().byResearcher();
		legend.show(byResearcher ? shownResearchers() : List.of(), own, session.getStudy().getResearchers());
		((GridData) legend.canvas.getLayoutData()).exclude = !byResearcher;
		legend.canvas.setVisible(byResearcher);
		if (!text.equals(said)) {
			said = text;
			message.setText(text);
			setVisible(!text.isEmpty());
		}
		bar.layout();
	}

	private List<Researcher> shownResearchers() {
		return session.getStudy().getResearchers().stream().filter(visibility::shows).toList();
	}

	private List<String> sentences() {
		List<String> result = new ArrayList<>();
		CodingDisplay display = visibility.display();
		List<Code> codes = StudyObjects.allCodes(session.getStudy().getCodebook());
		List<Researcher> researchers = session.getStudy().getResearchers();
		long codesShown = codes.stream().filter(display.filter()::shows).count();
		long researchersShown = researchers.stream().filter(display.filter()::shows).count();
		if (codesShown < codes.size() || researchersShown < researchers.size()) {
			result.add(NLS.bind(Messages.VisibilityBar_showing,
					new Object[] { codesShown, codes.size(), researchersShown, researchers.size() })
					+ link(CHOOSE, Messages.VisibilityBar_choose) + link(ALL, Messages.VisibilityBar_showAll));
		}
		Round round = visibility.round();
		boolean ofRound = round != null && round.isBlind();
		if (visibility.isBlind()) {
			result.add((ofRound ? NLS.bind(Messages.VisibilityBar_blindRound, escaped(StudyLabels.text(round)))
					: Messages.VisibilityBar_blind) + link(BLIND, Messages.VisibilityBar_showOthers));
		} else if (ofRound) {
			result.add(NLS.bind(Messages.VisibilityBar_openedRound, escaped(StudyLabels.text(round)))
					+ link(BLIND, Messages.VisibilityBar_hideOthers));
		}
		if (display.linked()) {
			Set<Code> selected = visibility.selectedCodes();
			result.add((selected.isEmpty() ? Messages.VisibilityBar_linkedAll
					: NLS.bind(Messages.VisibilityBar_linked, escaped(names(selected))))
					+ link(UNLINK, Messages.VisibilityBar_unlink));
		}
		if (display.byResearcher()) {
			result.add(Messages.VisibilityBar_byResearcher + link(BY_CODE, Messages.VisibilityBar_byCode));
		}
		return result;
	}

	private static String names(Set<Code> codes) {
		List<String> names = codes.stream().map(StudyLabels::text).sorted().toList();
		String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))); //$NON-NLS-1$
		return names.size() <= MOST_NAMES ? first
				: NLS.bind(Messages.VisibilityBar_andMore, first, names.size() - MOST_NAMES);
	}

	/** What a link takes for its own signs and for a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String link(String id, String text) {
		return " <a href=\"" + id + "\">" + text + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void setVisible(boolean visible) {
		bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).create());
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	/** Names of researchers, each with colour and pattern of their stripes. */
	private static final class Legend {

		private static final int BAR_WIDTH = 6;
		private static final int GAP = 6;
		private static final int BETWEEN = 16;

		final Canvas canvas;
		private final ReadingColours colours;
		private List<Researcher> people = List.of();
		private List<Researcher> all = List.of();
		private Researcher own;

		Legend(Composite parent, ReadingColours colours) {
			this.colours = colours;
			canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
			canvas.addListener(SWT.Paint, this::paint);
		}

		void show(List<Researcher> researchers, Researcher ownOne, List<Researcher> ofStudy) {
			people = List.copyOf(researchers);
			all = ofStudy;
			own = ownOne;
			GC gc = new GC(canvas);
			try {
				int width = people.stream().mapToInt(each -> BAR_WIDTH + GAP + gc.textExtent(StudyLabels.text(each)).x + BETWEEN)
						.sum();
				GridData data = (GridData) canvas.getLayoutData();
				data.widthHint = width;
				data.heightHint = gc.getFontMetrics().getHeight() + 2;
			} finally {
				gc.dispose();
			}
			canvas.redraw();
		}

		private void paint(Event event) {
			int x = 0;
			int height = canvas.getClientArea().height;
			event.gc.setAntialias(SWT.ON);
			for (Researcher each : people) {
				event.gc.setForeground(colours.stripe(ReadingColours.researcher(each)));
				event.gc.setBackground(colours.stripe(ReadingColours.researcher(each)));
				ResearcherMarks.draw(event.gc, new Rectangle(x, 1, BAR_WIDTH, height - 2), ResearcherMark.of(each, own, all),
						0, height);
				event.gc.setForeground(canvas.getForeground());
				Point extent = event.gc.textExtent(StudyLabels.text(each));
				event.gc.drawText(StudyLabels.text(each), x + BAR_WIDTH + GAP, (height - extent.y) / 2, true);
				x += BAR_WIDTH + GAP + extent.x + BETWEEN;
			}
		}
	}
}
