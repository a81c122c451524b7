package org.themewright.ui.internal.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Memo;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.ui.OpenStudies;

/** The open studies, in each its groups, in each its objects; of the memos those that are not hidden. */
final class ExplorerContent implements ITreeContentProvider {

	private final Function<StudySession, List<Memo>> memos;
	private OpenStudies studies;

	/** A heading below a study. */
	record Group(StudySession session, Kind kind) {
	}

	/** @param memos the memos of a study that may be seen */
	ExplorerContent(Function<StudySession, List<Memo>> memos) {
		this.memos = memos;
	}

	/** What stands below a heading. */
	List<?> children(Group group) {
		Study study = group.session().getStudy();
		return switch (group.kind()) {
		case SOURCES -> study.getSources();
		case PARTICIPANTS -> study.getParticipants();
		case RESEARCHERS -> study.getResearchers();
		case CODEBOOK -> study.getCodebook() == null ? List.of() : study.getCodebook().getCodes();
		case THEMES -> study.getCodebook() == null ? List.of() : study.getCodebook().getThemes();
		case DIAGRAMS -> study.getDiagrams();
		case MEMOS -> memos.apply(group.session());
		case SEARCHES -> study.getSearches();
		case ANALYSES -> study.getAnalyses();
		};
	}

	/** The headings, in order. */
	enum Kind {
		SOURCES(Messages.sources, StudyPackage.Literals.TRANSCRIPT),
		PARTICIPANTS(Messages.participants, StudyPackage.Literals.PARTICIPANT),
		CODEBOOK(Messages.codebook, StudyPackage.Literals.CODEBOOK),
		THEMES(Messages.themes, StudyPackage.Literals.THEME),
		DIAGRAMS(Messages.diagrams, StudyPackage.Literals.THEME_DIAGRAM),
		MEMOS(Messages.memos, StudyPackage.Literals.MEMO),
		SEARCHES(Messages.searches, StudyPackage.Literals.SAVED_SEARCH),
		ANALYSES(Messages.analyses, StudyPackage.Literals.ANALYSIS_RUN),
		RESEARCHERS(Messages.researchers, StudyPackage.Literals.RESEARCHER);

		final String label;
		final EClass icon;

		Kind(String label, EClass icon) {
			this.label = label;
			this.icon = icon;
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return ((OpenStudies) input).getSessions().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case StudySession session -> Arrays.stream(Kind.values()).map(kind -> new Group(session, kind))
				.toArray();
		case Group group -> children(group).toArray();
		case Code code -> code.getCodes().toArray();
		case Theme theme -> theme.getThemes().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case Group group -> group.session();
		case EObject object -> parentOf(object);
		default -> null;
		};
	}

	/** The object that holds it, or its heading. */
	private Object parentOf(EObject object) {
		if (object.eContainer() instanceof Code || object.eContainer() instanceof Theme) {
			return object.eContainer();
		}
		StudySession session = studies == null ? null : studies.getSessions().stream()
				.filter(each -> each.getStudy() == StudyObjects.studyOf(object)).findFirst().orElse(null);
		return session == null ? null : Arrays.stream(Kind.values()).map(kind -> new Group(session, kind))
				.filter(each -> children(each).contains(object)).findFirst().orElse(null);
	}

	@Override
	public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
		studies = (OpenStudies) newInput;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
