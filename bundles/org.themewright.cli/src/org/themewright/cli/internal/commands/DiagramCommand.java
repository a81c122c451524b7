package org.themewright.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.cli.CliCommand;
import org.themewright.cli.ExitCode;
import org.themewright.cli.InputException;
import org.themewright.cli.internal.DiagramFiles;
import org.themewright.cli.internal.StudyLookup;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.diagram.export.PngWriter;
import org.themewright.model.ThemeDiagram;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a theme diagram into a file. */
@Command(name = "diagram")
public final class DiagramCommand extends CliCommand {

	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	@Parameters(index = "1", paramLabel = "NAME", descriptionKey = "diagram")
	private String name;

	@Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "diagramOut")
	private Path file;

	@Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "2", descriptionKey = "scale")
	private double scale;

	@Mixin
	private PlainFormatOption format;

	@Override
	protected int run() throws StudyException, InputException, IOException {
		if (!DiagramFiles.canWrite(file)) {
			throw wrongUsage(NLS.bind(Messages.diagramSuffix, file));
		}
		if (!(scale >= PngWriter.LEAST_SCALE && scale <= PngWriter.LARGEST_SCALE)) {
			throw wrongUsage(NLS.bind(Messages.scaleRange,
					new Object[] { scale, PngWriter.LEAST_SCALE, PngWriter.LARGEST_SCALE }));
		}
		try (StudySession session = open(folder)) {
			ThemeDiagram diagram = new StudyLookup(session.getStudy()).diagram(name);
			DiagramFiles.write(diagram, resolve(file), scale);
			if (format.isJson()) {
				JsonWriter.write(Json.object("diagram", diagram.getSlug(), "file", resolve(file).toString(), "nodes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						diagram.getNodes().size(), "edges", diagram.getEdges().size()), out()); //$NON-NLS-1$
			} else {
				out().println(NLS.bind(Messages.diagramDrawn, new Object[] { diagram.getName(),
						diagram.getNodes().size(), diagram.getEdges().size(), file }));
			}
			return ExitCode.DONE;
		}
	}
}
