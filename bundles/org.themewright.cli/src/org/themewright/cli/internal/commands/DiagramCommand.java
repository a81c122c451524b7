package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.DiagramFiles;
import org.themewright.cli.internal.Listing;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.cli.internal.TableFormat;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.export.PngWriter;
import org.themewright.diagram.generate.DataDiagrams;
import org.themewright.diagram.layout.DiagramLayouts;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.model.ThemeDiagram;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists theme diagrams, makes new ones from data, lays them out, and draws them into files. */
@Command(name = "diagram")
public final class DiagramCommand extends CliCommand {

	private static final String DARK = "dark"; //$NON-NLS-1$
	private static final Set<String> SCHEMES = Set.of("light", DARK); //$NON-NLS-1$

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "diagram")
	private String name;

	@Option(names = "--list", descriptionKey = "diagramList")
	private boolean list;

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "diagramOut")
	private Path file;

	@Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "2", descriptionKey = "scale")
	private double scale;

	@Option(names = "--scheme", paramLabel = "light|dark", defaultValue = "light", descriptionKey = "diagramScheme")
	private String scheme;

	@Option(names = "--transparent", descriptionKey = "diagramTransparent")
	private boolean transparent;

	@Option(names = "--generate", paramLabel = "SOURCE", descriptionKey = "diagramGenerate")
	private String generate;

	@Option(names = "--refresh", descriptionKey = "diagramRefresh")
	private boolean refresh;

	@Option(names = "--layout", paramLabel = "ID", descriptionKey = "diagramLayout")
	private String layout;

	@Option(names = "--save", descriptionKey = "diagramSave")
	private boolean save;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException, CoreException {
		checkUsage();
		try (StudySession session = list || !changes() ? open(folder) : openToChange(folder)) {
			if (list) {
				return list(session.getStudy().getDiagrams());
			}
			ThemeDiagram diagram = generate == null ? new StudyLookup(session.getStudy()).diagram(name)
					: DiagramSource.of(generate).create(session);
			if (refresh) {
				new DataDiagrams(session).refresh(diagram);
			}
			if (layout != null) {
				layOut(session, diagram);
			}
			if (file != null) {
				ColourScheme colours = scheme.equals(DARK) ? ColourScheme.DARK : ColourScheme.LIGHT;
				DiagramFiles.write(DiagramFiles.scene(diagram, colours), resolve(file), scale, transparent);
			}
			if (save) {
				session.save(null);
			}
			report(diagram);
			return ExitCode.DONE;
		}
	}

	private boolean changes() {
		return generate != null || refresh || layout != null;
	}

	private void checkUsage() {
		if (list ? name != null || file != null || changes() : (name == null) == (generate == null)) {
			throw wrongUsage(Messages.diagramWhich);
		}
		if (!list && file == null && !(save && changes())) {
			throw wrongUsage(Messages.diagramWhereTo);
		}
		if (generate != null && DiagramSource.of(generate) == null) {
			throw wrongUsage(NLS.bind(Messages.diagramSource, generate));
		}
		if (file != null && !DiagramFiles.canWrite(file)) {
			throw wrongUsage(NLS.bind(Messages.diagramSuffix, file));
		}
		if (!SCHEMES.contains(scheme)) {
			throw wrongUsage(NLS.bind(Messages.diagramSchemeUnknown, scheme));
		}
		if (!(scale >= PngWriter.LEAST_SCALE && scale <= PngWriter.LARGEST_SCALE)) {
			throw wrongUsage(NLS.bind(Messages.scaleRange,
					new Object[] { scale, PngWriter.LEAST_SCALE, PngWriter.LARGEST_SCALE }));
		}
	}

	private void layOut(StudySession session, ThemeDiagram diagram) throws InputException, CoreException {
		List<LayoutDescriptor> all = new DiagramLayouts(context().registry()).all();
		LayoutDescriptor chosen = all.stream().filter(each -> each.id().equals(layout) || shortId(each).equals(layout))
				.findFirst().orElseThrow(() -> new InputException(NLS.bind(Messages.diagramNoLayout, layout,
						String.join(", ", all.stream().map(DiagramCommand::shortId).toList())))); //$NON-NLS-1$
		LayoutGraph graph = LayoutGraph.of(DiagramFiles.scene(diagram, ColourScheme.LIGHT));
		new DiagramOperations(session).apply(diagram, chosen.name(), chosen.layout(graph, new NullProgressMonitor()));
	}

	private static String shortId(LayoutDescriptor layout) {
		return layout.id().substring(layout.id().lastIndexOf('.') + 1);
	}

	private int list(List<ThemeDiagram> diagrams) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		List<Object> documents = new ArrayList<>();
		for (ThemeDiagram diagram : diagrams) {
			rows.add(List.of(diagram.getSlug(), diagram.getName(), diagram.getNodes().size(), diagram.getEdges().size()));
			documents.add(Json.object("diagram", diagram.getSlug(), "name", diagram.getName(), "nodes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					diagram.getNodes().size(), "edges", diagram.getEdges().size())); //$NON-NLS-1$
		}
		new Listing(List.of(Messages.columnDiagram, Messages.columnName, Messages.columnNodes, Messages.columnEdges), rows,
				Json.object("total", diagrams.size(), "diagrams", documents)) //$NON-NLS-1$ //$NON-NLS-2$
				.print(format.isJson() ? TableFormat.JSON : TableFormat.TABLE, out());
		return diagrams.isEmpty() ? ExitCode.NOTHING_OR_PROBLEMS : ExitCode.DONE;
	}

	private void report(ThemeDiagram diagram) throws IOException {
		int nodes = diagram.getNodes().size();
		int edges = diagram.getEdges().size();
		if (format.isJson()) {
			JsonWriter.write(Json.object("diagram", diagram.getSlug(), "file", //$NON-NLS-1$ //$NON-NLS-2$
					file == null ? null : resolve(file).toString(), "nodes", nodes, "edges", edges), out()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (file != null) {
			out().println(NLS.bind(Messages.diagramDrawn, new Object[] { diagram.getName(), nodes, edges, file }));
		} else {
			out().println(NLS.bind(Messages.diagramSaved, new Object[] { diagram.getName(), nodes, edges }));
		}
	}
}
