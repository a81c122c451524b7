package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeOutline;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/**
 * Arranges whole branches of codes: copies of structure, order among siblings, colours. Every method is one command on
 * the study's command stack. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class CodebookOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public CodebookOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Creates codes with all that is below them. A name that a sibling has already gets a number, so that the two can be
	 * told apart.
	 *
	 * @param parent the code above them, or null for the top level
	 * @param outlines what to create; blank names are passed over with what is below them
	 * @param researcher who creates them, or null
	 * @return the codes made for the outlines, without those below them
	 */
	public List<Code> create(Code parent, List<CodeOutline> outlines, Researcher researcher) {
		List<Code> siblings = parent == null ? session.getStudy().getCodebook().getCodes() : parent.getCodes();
		List<Code> result = new ArrayList<>();
		session.execute(Messages.pasteCodes, () -> {
			for (CodeOutline each : outlines) {
				if (!each.name().isBlank()) {
					String colour = each.colour() != null ? each.colour()
							: parent != null ? parent.getColour() : Palette.colour(siblings.size());
					Code code = made(each, colour, researcher);
					code.setName(freeName(code.getName(), siblings));
					siblings.add(code);
					result.add(code);
				}
			}
		});
		return result;
	}

	private Code made(CodeOutline outline, String colour, Researcher researcher) {
		Code code = StudyObjects.create(Literals.CODE);
		code.setName(outline.name().strip());
		code.setColour(colour);
		code.setDefinition(outline.definition());
		code.setWhenToUse(outline.whenToUse());
		code.setWhenNotToUse(outline.whenNotToUse());
		code.setExample(outline.example());
		code.setBoundaryExample(outline.boundaryExample());
		code.setCreated(session.now());
		code.setCreatedBy(researcher);
		outline.codes().stream().filter(each -> !each.name().isBlank()).forEach(each -> code.getCodes()
				.add(made(each, each.colour() != null ? each.colour() : colour, researcher)));
		return code;
	}

	private static String freeName(String name, List<Code> siblings) {
		String result = name;
		for (int i = 2; isTaken(result, siblings); i++) {
			result = NLS.bind(Messages.numbered, name, i);
		}
		return result;
	}

	private static boolean isTaken(String name, List<Code> siblings) {
		return siblings.stream().anyMatch(each -> name.equals(each.getName()));
	}

	/**
	 * Moves codes by one place among their siblings; those that are at the end already, and what is beside them, stay.
	 *
	 * @param codes codes of the study
	 * @param down whether to the end of the list, else to its beginning
	 */
	public void step(Collection<Code> codes, boolean down) {
		session.execute(Messages.moveInTree, () -> {
			List<Code> inOrder = new ArrayList<>(codes);
			inOrder.sort((one, other) -> Integer.compare(siblings(one).indexOf(one), siblings(other).indexOf(other)));
			for (Code each : down ? inOrder.reversed() : inOrder) {
				EList<Code> siblings = siblings(each);
				int to = siblings.indexOf(each) + (down ? 1 : -1);
				if (to >= 0 && to < siblings.size() && !codes.contains(siblings.get(to))) {
					siblings.move(to, each);
				}
			}
		});
	}

	private EList<Code> siblings(Code code) {
		return code.eContainer() instanceof Code parent ? parent.getCodes() : session.getStudy().getCodebook().getCodes();
	}

	/**
	 * Gives a branch one hue: the code gets a colour, what is below it lighter steps of it, in the order of the codebook.
	 *
	 * @param code a code of the study
	 * @param colour {@code #rrggbb}
	 */
	public void colourBranch(Code code, String colour) {
		List<Code> branch = StudyObjects.withSubcodes(code);
		List<String> colours = BranchColours.steps(colour, branch.size());
		session.execute(NLS.bind(Messages.colourBranch, code.getName()), () -> {
			for (int i = 0; i < branch.size(); i++) {
				branch.get(i).setColour(colours.get(i));
			}
		});
	}

	/**
	 * Adds words of a transcript to an example of a code, on a line of their own after what it says already. Words that
	 * it has are not added again.
	 *
	 * @param code a code of the study
	 * @param attribute the typical or the boundary example
	 * @param words the words; white space around them is left out, and nothing happens when that is all
	 */
	public void addExample(Code code, EAttribute attribute, String words) {
		String before = Objects.requireNonNullElse((String) code.eGet(attribute), "").stripTrailing(); //$NON-NLS-1$
		String added = words.strip();
		if (!added.isEmpty() && before.lines().noneMatch(added::equals)) {
			session.execute(NLS.bind(Messages.addExample, code.getName()),
					() -> code.eSet(attribute, before.isEmpty() ? added : before + '\n' + added));
		}
	}

	/**
	 * @param codes codes
	 * @param parent a code, or null for the top level
	 * @return whether the codes can be moved under it: it is none of them and below none
	 */
	public static boolean canMove(Collection<Code> codes, Named parent) {
		return parent == null || codes.stream().noneMatch(each -> EcoreUtil.isAncestor(each, parent));
	}
}
