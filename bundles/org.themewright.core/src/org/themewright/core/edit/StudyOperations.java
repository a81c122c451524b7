package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.core.text.Anchors;
import org.themewright.model.Code;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * Makes, changes, arranges and deletes everything in a study but codings and text. Every method is one command on the
 * study's command stack. Called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class StudyOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public StudyOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Creates a code as the last of its siblings.
	 *
	 * @param parent the code above it, or null for the top level
	 * @param name its name, not blank
	 * @param colour {@code #rrggbb}, or null to choose: the parent's, or the next of the palette at the top level
	 * @param researcher who creates it, or null
	 * @return the code
	 */
	public Code createCode(Code parent, String name, String colour, Researcher researcher) {
		Code code = StudyObjects.create(StudyPackage.Literals.CODE);
		code.setName(checkedName(name));
		code.setColour(colour != null ? colour : defaultColour(parent));
		code.setCreated(session.now());
		code.setCreatedBy(researcher);
		List<Code> siblings = parent == null ? study().getCodebook().getCodes() : parent.getCodes();
		session.execute(NLS.bind(Messages.createCode, code.getName()), () -> siblings.add(code));
		return code;
	}

	private String defaultColour(Code parent) {
		return parent == null ? Palette.colour(study().getCodebook().getCodes().size()) : parent.getColour();
	}

	/**
	 * Creates a candidate theme as the last of its siblings.
	 *
	 * @param parent the theme above it, or null for an overarching theme
	 * @param name its name, not blank
	 * @return the theme
	 */
	public Theme createTheme(Theme parent, String name) {
		Theme theme = StudyObjects.create(StudyPackage.Literals.THEME);
		theme.setName(checkedName(name));
		List<Theme> siblings = parent == null ? study().getCodebook().getThemes() : parent.getThemes();
		session.execute(NLS.bind(Messages.createTheme, theme.getName()), () -> siblings.add(theme));
		return theme;
	}

	/**
	 * Creates an empty diagram.
	 *
	 * @param name its name, not blank
	 * @return the diagram
	 */
	public ThemeDiagram createDiagram(String name) {
		ThemeDiagram diagram = StudyObjects.create(StudyPackage.Literals.THEME_DIAGRAM);
		diagram.setName(checkedName(name));
		diagram.setSlug(session.newSlug(StudyPackage.Literals.THEME_DIAGRAM, name));
		session.execute(NLS.bind(Messages.createDiagram, diagram.getName()), () -> study().getDiagrams().add(diagram));
		return diagram;
	}

	/**
	 * Creates a memo.
	 *
	 * @param title its title, not blank
	 * @param text what it says, not null
	 * @param author who writes it, or null
	 * @param about what it is about; null for the study
	 * @return the memo
	 */
	public Memo createMemo(String title, String text, Researcher author, Identified about) {
		return new MemoOperations(session).create(title, text, author, about);
	}

	/**
	 * Creates a researcher.
	 *
	 * @param name the name, not blank
	 * @param initials a short sign; null to take the first letters of the name
	 * @return the researcher
	 */
	public Researcher createResearcher(String name, String initials) {
		Researcher researcher = StudyObjects.create(StudyPackage.Literals.RESEARCHER);
		researcher.setName(checkedName(name));
		researcher.setInitials(initials != null ? initials : initials(name));
		researcher.setColour(Palette.colour(study().getResearchers().size() + 4));
		researcher.setSlug(session.newSlug(StudyPackage.Literals.RESEARCHER, name));
		session.execute(NLS.bind(Messages.createResearcher, researcher.getName()),
				() -> study().getResearchers().add(researcher));
		return researcher;
	}

	private static String initials(String name) {
		StringBuilder result = new StringBuilder();
		for (String word : name.strip().split("\\s+")) { //$NON-NLS-1$
			result.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
		}
		return result.toString();
	}

	/**
	 * Renames anything that has a name.
	 *
	 * @param object an object of the study
	 * @param name the new name, not blank
	 */
	public void rename(Named object, String name) {
		rename(object, name, null);
	}

	/**
	 * Renames anything that has a name, and says why in the history of the codebook when it is a code or theme.
	 *
	 * @param object an object of the study
	 * @param name the new name, not blank
	 * @param reason why, in words of the researcher; null or blank for no reason
	 * @since 1.0
	 */
	public void rename(Named object, String name, String reason) {
		String checked = checkedName(name);
		session.execute(NLS.bind(Messages.rename, checked), () -> {
			if (isGiven(reason) && isInCodebook(object) && !checked.equals(object.getName())) {
				CodebookHistory.tell(session, CodebookEventKind.RENAMED, object, null, object.getName(), checked, reason);
			}
			object.setName(checked);
		});
	}

	private static boolean isGiven(String reason) {
		return reason != null && !reason.isBlank();
	}

	private static boolean isInCodebook(Identified object) {
		return object instanceof Code || object instanceof Theme;
	}

	/**
	 * Sets a plain value of an object. Setting the value it has changes nothing.
	 *
	 * @param object an object of the study
	 * @param attribute one of its attributes
	 * @param value a value of the attribute's type, or null
	 */
	public void set(EObject object, EAttribute attribute, Object value) {
		session.execute(Messages.edit, () -> object.eSet(attribute, value));
	}

	/**
	 * Moves codes or themes under another parent or to another place, keeping their order.
	 *
	 * @param objects codes, or themes
	 * @param parent a code or theme of the same kind that is not below one of them; null for the top level
	 * @param index the place among the new siblings as they are now, from 0; -1 for the end
	 * @throws IllegalArgumentException if the parent is one of them, or below one, or of another kind
	 */
	public void moveInTree(Collection<? extends Named> objects, Named parent, int index) {
		List<? extends Named> moving = topmost(objects);
		for (Named each : moving) {
			if (parent != null && (parent.eClass() != each.eClass() || EcoreUtil.isAncestor(each, parent))) {
				throw new IllegalArgumentException(NLS.bind(Messages.cannotMove, each.getName(), parent.getName()));
			}
		}
		session.execute(Messages.moveInTree, () -> {
			int at = index;
			for (Named each : moving) {
				EList<Named> siblings = siblings(each, parent);
				int from = siblings.indexOf(each);
				int to = at < 0 || at > siblings.size() ? siblings.size() : at;
				if (from < 0) {
					siblings.add(to, each);
				} else {
					to = from < to ? to - 1 : to;
					siblings.move(to, each);
				}
				at = index < 0 ? -1 : to + 1;
			}
		});
	}

	@SuppressWarnings("unchecked")
	private EList<Named> siblings(Named object, Named parent) {
		EStructuralFeature feature = object.eContainmentFeature();
		EObject container = parent != null ? parent : study().getCodebook();
		return (EList<Named>) container.eGet(container.eClass().getEStructuralFeature(feature.getName()));
	}

	private static <T extends EObject> List<T> topmost(Collection<T> objects) {
		List<T> result = new ArrayList<>();
		for (T each : objects) {
			if (objects.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))) {
				result.add(each);
			}
		}
		return result;
	}

	/**
	 * Merges codes into one: their codings, sub-codes and places in themes and diagrams become those of the code that
	 * stays. Codings that would then stand twice on the same words by the same researcher are kept once.
	 *
	 * @param codes the codes that go
	 * @param into the code that stays; not below one of them
	 * @throws IllegalArgumentException if it is one of the codes or below one
	 */
	public void mergeCodes(Collection<Code> codes, Code into) {
		mergeCodes(codes, into, null);
	}

	/**
	 * Merges codes into one, as {@link #mergeCodes(Collection, Code)} does, and says why in the history of the codebook.
	 *
	 * @param codes the codes that go
	 * @param into the code that stays; not below one of them
	 * @param reason why, in words of the researcher; null or blank for no reason
	 * @throws IllegalArgumentException if it is one of the codes or below one
	 * @since 1.0
	 */
	public void mergeCodes(Collection<Code> codes, Code into, String reason) {
		for (Code code : codes) {
			if (EcoreUtil.isAncestor(code, into)) {
				throw new IllegalArgumentException(NLS.bind(Messages.cannotMerge, code.getName(), into.getName()));
			}
		}
		session.execute(NLS.bind(Messages.mergeCodes, into.getName()), () -> codes.forEach(code -> {
			CodebookHistory.tell(session, CodebookEventKind.MERGED, code, into, CodebookHistory.path(code),
					CodebookHistory.path(into), reason);
			CodingOperations codings = new CodingOperations(session);
			for (Coding coding : codingsOf(List.of(code))) {
				codings.recode(coding, into);
			}
			replaceReferences(code, into);
			into.getCodes().addAll(List.copyOf(code.getCodes()));
			EcoreUtil.remove(code);
		}));
	}

	private void replaceReferences(Code code, Code into) {
		for (Theme theme : StudyObjects.allThemes(study().getCodebook())) {
			int at = theme.getCodes().indexOf(code);
			if (at >= 0 && theme.getCodes().contains(into)) {
				theme.getCodes().remove(at);
			} else if (at >= 0) {
				theme.getCodes().set(at, into);
			}
		}
		study().getDiagrams().forEach(diagram -> diagram.getNodes().stream()
				.filter(node -> node.getSubject() == code).forEach(node -> node.setSubject(into)));
		study().getMemos().stream().filter(memo -> memo.getAbout() == code).forEach(memo -> memo.setAbout(into));
	}

	/**
	 * Deletes objects with all that is inside them and all that makes no sense without them: codings of a deleted code,
	 * researcher or source, values of a deleted attribute, diagram nodes of a deleted theme, code, participant or memo,
	 * edges of a deleted node. References from elsewhere are cleared. Memos about a deleted object stay and are about the
	 * study from then on.
	 *
	 * @param objects objects of the study
	 * @throws IllegalArgumentException if the study itself or its codebook is among them
	 */
	public void delete(Collection<? extends Identified> objects) {
		delete(objects, null);
	}

	/**
	 * Deletes objects, as {@link #delete(Collection)} does, and says why in the history of the codebook where it is about
	 * codes and themes.
	 *
	 * @param objects objects of the study
	 * @param reason why, in words of the researcher; null or blank for no reason
	 * @throws IllegalArgumentException if the study itself or its codebook is among them
	 * @since 1.0
	 */
	public void delete(Collection<? extends Identified> objects, String reason) {
		if (objects.contains(study()) || objects.contains(study().getCodebook())) {
			throw new IllegalArgumentException(Messages.cannotDelete);
		}
		String label = objects.size() == 1 && objects.iterator().next() instanceof Named named && named.getName() != null
				? NLS.bind(Messages.deleteOne, named.getName())
				: NLS.bind(Messages.deleteMany, objects.size());
		session.execute(label, () -> {
			List<? extends Identified> top = topmost(objects);
			if (isGiven(reason)) {
				top.stream().filter(StudyOperations::isInCodebook).map(Named.class::cast)
						.forEach(each -> CodebookHistory.tell(session, CodebookEventKind.DELETED, each, null,
								CodebookHistory.path(each), null, reason));
			}
			deleteAll(top);
		});
	}

	private void deleteAll(Collection<? extends Identified> objects) {
		Set<EObject> gone = withContents(objects);
		new CodingOperations(session).uncode(codings().stream().filter(coding -> gone.contains(coding.getCode())
				|| gone.contains(coding) || isGone(StudyObjects.setOf(coding), gone)).toList());
		study().getCodingSets().removeAll(study().getCodingSets().stream().filter(set -> isGone(set, gone)).toList());
		for (Participant participant : study().getParticipants()) {
			participant.getValues().removeAll(
					participant.getValues().stream().filter(value -> gone.contains(value.getAttribute())).toList());
		}
		for (Theme theme : StudyObjects.allThemes(study().getCodebook())) {
			theme.getSummaries().removeAll(
					theme.getSummaries().stream().filter(each -> gone.contains(each.getParticipant())).toList());
		}
		study().getMemos().stream().filter(memo -> gone.contains(memo.getAbout())).forEach(Anchors::release);
		for (ThemeDiagram diagram : study().getDiagrams()) {
			List<DiagramNode> nodes = diagram.getNodes().stream()
					.filter(node -> gone.contains(node) || gone.contains(node.getSubject())).toList();
			List<DiagramEdge> edges = diagram.getEdges().stream().filter(edge -> gone.contains(edge)
					|| nodes.contains(edge.getSource()) || nodes.contains(edge.getTarget())).toList();
			diagram.getEdges().removeAll(edges);
			diagram.getNodes().removeAll(nodes);
		}
		clearReferences(gone);
		objects.stream().filter(each -> each.eContainer() != null).forEach(EcoreUtil::remove);
	}

	private static boolean isGone(CodingSet set, Set<EObject> gone) {
		return gone.contains(set.getSource()) || gone.contains(set.getResearcher()) || gone.contains(set);
	}

	private static Set<EObject> withContents(Collection<? extends EObject> objects) {
		Set<EObject> result = new HashSet<>(objects);
		objects.forEach(each -> each.eAllContents().forEachRemaining(result::add));
		return result;
	}

	private void clearReferences(Set<EObject> gone) {
		for (Iterator<EObject> all = study().eAllContents(); all.hasNext();) {
			EObject each = all.next();
			if (!gone.contains(each) && !(each instanceof Coding)) {
				each.eClass().getEAllReferences().stream()
						.filter(reference -> !reference.isContainment() && !reference.isContainer())
						.forEach(reference -> clear(each, reference, gone));
			}
		}
	}

	private static void clear(EObject object, EReference reference, Set<EObject> gone) {
		if (reference.isMany()) {
			List<?> targets = (List<?>) object.eGet(reference);
			if (targets.stream().anyMatch(gone::contains)) {
				targets.removeAll(targets.stream().filter(gone::contains).toList());
			}
		} else if (gone.contains(object.eGet(reference, false))) {
			object.eSet(reference, null);
		}
	}

	/**
	 * Adds codes to those a theme gathers; codes it has already stay where they are.
	 *
	 * @param theme a theme of the study
	 * @param codes codes of the study
	 */
	public void gather(Theme theme, Collection<Code> codes) {
		session.execute(NLS.bind(Messages.gather, theme.getName()),
				() -> codes.stream().filter(code -> !theme.getCodes().contains(code)).forEach(theme.getCodes()::add));
	}

	/**
	 * Takes codes out of a theme.
	 *
	 * @param theme a theme of the study
	 * @param codes codes it gathers
	 */
	public void release(Theme theme, Collection<Code> codes) {
		session.execute(NLS.bind(Messages.release, theme.getName()), () -> theme.getCodes().removeAll(codes));
	}

	/**
	 * @param codes codes of the study
	 * @return every coding with one of them, in the order of the coding sets; a new list
	 */
	public List<Coding> codingsOf(Collection<Code> codes) {
		Set<Code> wanted = new HashSet<>(codes);
		return new ArrayList<>(codings().stream().filter(coding -> wanted.contains(coding.getCode())).toList());
	}

	private List<Coding> codings() {
		return study().getCodingSets().stream().flatMap(set -> set.getCodings().stream()).toList();
	}

	private Study study() {
		return session.getStudy();
	}

	static String checkedName(String name) {
		if (name == null || name.isBlank()) {
			throw new IllegalArgumentException(Messages.nameMissing);
		}
		return name.strip();
	}
}
