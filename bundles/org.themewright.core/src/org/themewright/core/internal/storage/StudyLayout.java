package org.themewright.core.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.themewright.core.internal.files.StudyFiles;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Codebook;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Source;
import org.themewright.model.Study;
import org.themewright.model.StudyPackage;
import org.themewright.model.StudyPart;
import org.themewright.model.ThemeDiagram;

/** Where in the folder of a study which of its parts is kept. */
public record StudyLayout(Path folder) {

	/** Ends the name of a file with objects. */
	public static final String XML = ".xml"; //$NON-NLS-1$
	/** Ends the name of a file with the text of a transcript. */
	public static final String TXT = ".txt"; //$NON-NLS-1$
	private static final String RESEARCHER = "researcher"; //$NON-NLS-1$
	private static final String SOURCE = "source"; //$NON-NLS-1$
	private static final String DIAGRAM = "diagram"; //$NON-NLS-1$
	private static final String MEMO = "memo"; //$NON-NLS-1$
	private static final String ANALYSIS = "analysis"; //$NON-NLS-1$

	/** The file that makes a folder a study. */
	public Path study() {
		return folder.resolve("study.xml"); //$NON-NLS-1$
	}

	/** The file with codes and themes. */
	public Path codebook() {
		return folder.resolve("codebook.xml"); //$NON-NLS-1$
	}

	/** The folder of transcripts. */
	public Path sources() {
		return folder.resolve("sources"); //$NON-NLS-1$
	}

	/** The folder of imported files. */
	public Path originals() {
		return sources().resolve("original"); //$NON-NLS-1$
	}

	/** The folder with a folder of codings for each researcher. */
	public Path codings() {
		return folder.resolve("codings"); //$NON-NLS-1$
	}

	/** The folder of diagrams. */
	public Path diagrams() {
		return folder.resolve("diagrams"); //$NON-NLS-1$
	}

	/** The folder of memos. */
	public Path memos() {
		return folder.resolve("memos"); //$NON-NLS-1$
	}

	/** The folder of analyses that were kept. */
	public Path analyses() {
		return folder.resolve("analyses"); //$NON-NLS-1$
	}

	/** Where a part belongs by its slug. */
	Path fileFor(StudyPart part) {
		return switch (part) {
		case Study study -> study();
		case Codebook codebook -> codebook();
		case Source source -> sources().resolve(Slugs.safe(source.getSlug(), SOURCE) + XML);
		case CodingSet set -> codings()
				.resolve(Slugs.safe(set.getResearcher() == null ? null : set.getResearcher().getSlug(), RESEARCHER))
				.resolve(Slugs.safe(set.getSource() == null ? null : set.getSource().getSlug(), SOURCE) + XML);
		case ThemeDiagram diagram -> diagrams().resolve(Slugs.safe(diagram.getSlug(), DIAGRAM) + XML);
		case AnalysisRun run -> analyses().resolve(Slugs.safe(run.getSlug(), ANALYSIS) + XML);
		case Memo memo -> memos().resolve(Slugs.safe(memo.getSlug(), MEMO) + XML);
		default -> throw new IllegalArgumentException("No file for " + part); //$NON-NLS-1$
		};
	}

	/** Finds a base name that no object of the study has and no file in its folder. */
	String newSlug(Study study, EClass type, String name, Predicate<Path> taken) {
		if (StudyPackage.Literals.RESEARCHER.isSuperTypeOf(type)) {
			return Slugs.of(name, RESEARCHER, slug -> Files.exists(codings().resolve(slug))
					|| study.getResearchers().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.SOURCE.isSuperTypeOf(type)) {
			return Slugs.of(name, SOURCE, slug -> isTaken(sources(), slug, taken)
					|| study.getSources().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.THEME_DIAGRAM.isSuperTypeOf(type)) {
			return Slugs.of(name, DIAGRAM, slug -> isTaken(diagrams(), slug, taken)
					|| study.getDiagrams().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		if (StudyPackage.Literals.ANALYSIS_RUN.isSuperTypeOf(type)) {
			return Slugs.of(name, ANALYSIS, slug -> isTaken(analyses(), slug, taken)
					|| study.getAnalyses().stream().anyMatch(each -> slug.equals(each.getSlug())));
		}
		return Slugs.of(name, MEMO, slug -> isTaken(memos(), slug, taken)
				|| study.getMemos().stream().anyMatch(each -> slug.equals(each.getSlug())));
	}

	private static boolean isTaken(Path subfolder, String slug, Predicate<Path> taken) {
		Path file = subfolder.resolve(slug + XML);
		return taken.test(file) || Files.exists(file) || Files.exists(text(file));
	}

	/** All files of a study that are read when it is opened and are there, with the texts that belong to none. */
	List<Path> files(StudyFiles view) throws IOException {
		List<Path> result = new ArrayList<>();
		for (Path each : List.of(study(), codebook())) {
			if (Files.isRegularFile(view.content(each))) {
				result.add(each);
			}
		}
		for (Path each : List.of(sources(), diagrams(), memos(), analyses())) {
			result.addAll(view.list(each, XML));
		}
		result.addAll(view.list(sources(), TXT));
		for (Path each : view.listFolders(codings())) {
			result.addAll(view.list(each, XML));
		}
		return result;
	}

	/** The file with the text of the transcript that a file is about. */
	public static Path text(Path file) {
		String name = file.getFileName().toString();
		return file.resolveSibling(name.substring(0, name.length() - XML.length()) + TXT);
	}

	/** A file as findings name it. */
	public Path relative(Path file) {
		return file.startsWith(folder) ? folder.relativize(file) : file;
	}
}
