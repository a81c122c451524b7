package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.model.Code;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;

/**
 * A code that is being split: its codings are gone through one by one, and each is given to a part or left with the code.
 * Nothing in the study changes before {@link #apply}. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class CodeSplit {

	/** Where new codes are put. */
	public enum Place {
		/** As sub-codes of the code that is split. */
		BELOW,
		/** Beside it, at the end of its siblings. */
		BESIDE
	}

	/** A new code that is made when the split is applied. Parts are told apart by identity. */
	public static final class Part {

		private String name;

		private Part(String name) {
			this.name = name;
		}

		/** @return the name the new code will have */
		public String getName() {
			return name;
		}
	}

	private final StudySession session;
	private final Code code;
	private final List<Coding> codings;
	private final List<Part> parts = new ArrayList<>();
	private final Map<Coding, Part> given = new HashMap<>();

	/**
	 * @param session the study
	 * @param code a code of it; its own codings are gone through, not those of sub-codes
	 */
	public CodeSplit(StudySession session, Code code) {
		this(session, code, coding -> true);
	}

	/**
	 * @param session the study
	 * @param code a code of it
	 * @param passages which of its own codings are gone through, e.g. in blind coding; the others stay with it
	 */
	public CodeSplit(StudySession session, Code code, Predicate<? super Coding> passages) {
		this.session = Objects.requireNonNull(session);
		this.code = Objects.requireNonNull(code);
		Map<Source, Integer> order = new HashMap<>();
		session.getStudy().getSources().forEach(each -> order.put(each, order.size()));
		codings = new StudyOperations(session).codingsOf(List.of(code));
		codings.removeIf(passages.negate());
		codings.sort(Comparator
				.<Coding>comparingInt(each -> order.getOrDefault(StudyObjects.setOf(each).getSource(), order.size()))
				.thenComparing(StudyObjects.CODING_ORDER));
	}

	/** @return the code that is split */
	public Code getCode() {
		return code;
	}

	/** @return the codings that are gone through, in the order of the sources and their words; immutable */
	public List<Coding> getCodings() {
		return List.copyOf(codings);
	}

	/** @return the new codes, in the order they were named; immutable */
	public List<Part> getParts() {
		return List.copyOf(parts);
	}

	/**
	 * Names a new code.
	 *
	 * @param name its name, not blank
	 * @return the part that codings can be given to
	 */
	public Part addPart(String name) {
		Part part = new Part(StudyOperations.checkedName(name));
		parts.add(part);
		return part;
	}

	/**
	 * Gives a part another name.
	 *
	 * @param part one of the parts
	 * @param name the name, not blank
	 */
	public void rename(Part part, String name) {
		part.name = StudyOperations.checkedName(name);
	}

	/**
	 * Takes a part back; its codings are with the code again.
	 *
	 * @param part one of the parts
	 */
	public void removePart(Part part) {
		parts.remove(part);
		given.values().removeIf(each -> each == part);
	}

	/**
	 * Says where a coding is to go.
	 *
	 * @param coding one of the codings
	 * @param part one of the parts; null to leave it with the code
	 * @throws IllegalArgumentException if the coding or the part is none of this split
	 */
	public void give(Coding coding, Part part) {
		if (!codings.contains(coding) || part != null && !parts.contains(part)) {
			throw new IllegalArgumentException(coding + " / " + part); //$NON-NLS-1$
		}
		if (part == null) {
			given.remove(coding);
		} else {
			given.put(coding, part);
		}
	}

	/**
	 * @param coding one of the codings
	 * @return the part it goes to; null if it stays
	 */
	public Part partOf(Coding coding) {
		return given.get(coding);
	}

	/**
	 * @param part one of the parts; null for the code that is split
	 * @return how many of the codings it gets or keeps
	 */
	public int countOf(Part part) {
		return part == null ? codings.size() - given.size()
				: (int) given.values().stream().filter(each -> each == part).count();
	}

	/**
	 * Makes the new codes and gives them their codings, as one command. Parts without a coding are made too: they were
	 * named. Codings that were removed meanwhile are passed over. The history tells which codes came of which.
	 *
	 * @param place where the new codes are put
	 * @param reason why, in words of the researcher; null or blank for no reason
	 * @param researcher who splits, or null
	 * @return the new codes, in the order of the parts; empty when there are none, and nothing is changed
	 */
	public List<Code> apply(Place place, String reason, Researcher researcher) {
		if (parts.isEmpty()) {
			return List.of();
		}
		Map<Part, Code> made = new LinkedHashMap<>();
		StudyOperations study = new StudyOperations(session);
		CodingOperations operations = new CodingOperations(session);
		Code parent = place == Place.BELOW ? code : code.eContainer() instanceof Code above ? above : null;
		session.execute(NLS.bind(Messages.splitCode, code.getName()), () -> {
			for (Part each : parts) {
				Code part = study.createCode(parent, each.getName(), code.getColour(), researcher);
				made.put(each, part);
				CodebookHistory.tell(session, CodebookEventKind.SPLIT, code, part, CodebookHistory.path(code),
						CodebookHistory.path(part), reason);
			}
			for (Coding each : codings) {
				if (given.containsKey(each) && each.eContainer() != null && each.getCode() == code) {
					operations.recode(each, made.get(given.get(each)));
				}
			}
		});
		return List.copyOf(made.values());
	}
}
