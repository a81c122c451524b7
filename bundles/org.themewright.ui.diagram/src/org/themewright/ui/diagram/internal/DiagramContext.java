package org.themewright.ui.diagram.internal;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.themewright.core.StudySession;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.TextMeasure;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.ThemeDiagram;
import org.themewright.ui.diagram.internal.figures.MarkPainter;

/** What the parts of one open diagram share. */
public final class DiagramContext {

	private final StudySession session;
	private final ThemeDiagram diagram;
	private final Supplier<Researcher> researcher;
	private final Predicate<Coding> counts;
	private final DiagramOperations operations;
	/** The exporters' measure, so that lines break on the screen where they do on paper. */
	private final TextMeasure measure = new AwtTextMeasure();
	private final MarkPainter painter = new MarkPainter(measure);
	private ColourScheme scheme = ColourScheme.LIGHT;

	/** The researcher is asked for when a code is created; codings that do not count are hidden from who works here. */
	public DiagramContext(StudySession session, ThemeDiagram diagram, Supplier<Researcher> researcher,
			Predicate<Coding> counts) {
		this.session = session;
		this.diagram = diagram;
		this.researcher = researcher;
		this.counts = counts;
		this.operations = new DiagramOperations(session);
	}

	/** The study of the diagram. */
	public StudySession session() {
		return session;
	}

	/** The diagram. */
	public ThemeDiagram diagram() {
		return diagram;
	}

	/** Who creates codes; may be null. */
	public Researcher researcher() {
		return researcher.get();
	}

	/** Whether a coding counts. */
	public Predicate<Coding> counts() {
		return counts;
	}

	/** The diagram in the colours for paper, as it is now. */
	public DiagramScene onPaper() {
		return DiagramScene.of(diagram, CodingCounts.neededBy(diagram, counts), measure, ColourScheme.LIGHT);
	}

	/** Makes diagrams of the codings that count. */
	public DataDiagrams dataDiagrams() {
		return new DataDiagrams(session, counts);
	}

	/** Changes the diagram. */
	public DiagramOperations operations() {
		return operations;
	}

	/** Tells the width of text. */
	public TextMeasure measure() {
		return measure;
	}

	/** Paints scenes. */
	public MarkPainter painter() {
		return painter;
	}

	/** The colours of the screen. */
	public ColourScheme scheme() {
		return scheme;
	}

	/** Changes the colours; whoever shows the diagram is refreshed by the caller. */
	public void setScheme(ColourScheme scheme) {
		this.scheme = scheme;
	}

	/** Lets go of fonts. */
	public void dispose() {
		painter.dispose();
	}
}
