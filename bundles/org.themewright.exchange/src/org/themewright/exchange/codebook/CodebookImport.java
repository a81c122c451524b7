package org.themewright.exchange.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Palette;
import org.themewright.exchange.codebook.CodebookReader.Entry;
import org.themewright.exchange.importer.ImportException;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/**
 * Brings a codebook that was read from a table into a study: first a plan that can be shown, then all of it as one
 * command. A code is known again by its id, else by its name and what is above it. Codes that the table does not have
 * stay as they are, and an empty cell takes nothing away. Called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class CodebookImport {

	private static final int DEEPEST = 80;
	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}"); //$NON-NLS-1$
	private static final String SEPARATOR = " > "; //$NON-NLS-1$
	private static final Map<CodebookColumn, EAttribute> TEXTS = new LinkedHashMap<>();

	static {
		TEXTS.put(CodebookColumn.CODE, Literals.NAMED__NAME);
		TEXTS.put(CodebookColumn.DEFINITION, Literals.CODE__DEFINITION);
		TEXTS.put(CodebookColumn.WHEN_TO_USE, Literals.CODE__WHEN_TO_USE);
		TEXTS.put(CodebookColumn.WHEN_NOT_TO_USE, Literals.CODE__WHEN_NOT_TO_USE);
		TEXTS.put(CodebookColumn.EXAMPLE, Literals.CODE__EXAMPLE);
		TEXTS.put(CodebookColumn.BOUNDARY_EXAMPLE, Literals.CODE__BOUNDARY_EXAMPLE);
		TEXTS.put(CodebookColumn.COLOUR, Literals.CODE__COLOUR);
	}

	/**
	 * What is going to happen.
	 *
	 * @param create names of codes that are made, with what is above them
	 * @param change names of codes that get another name or other texts
	 * @param same how many codes are in the study as in the table
	 */
	public record Plan(List<String> create, List<String> change, int same) {
	}

	/**
	 * A text of a code of the study that is going to be replaced.
	 *
	 * @param code the code
	 * @param column which text
	 * @param before what the study says; empty for nothing
	 * @param after what the table says, not empty
	 * @since 1.0
	 */
	public record Change(Code code, CodebookColumn column, String before, String after) {
	}

	/** A code of the table: one of the study, or one that is made; each after the one above it. */
	private static final class Planned {

		private final Code existing;
		private final Planned parent;
		private final Map<EAttribute, String> texts;
		private final String path;

		Planned(Code existing, Planned parent, Map<EAttribute, String> texts, String path) {
			this.existing = existing;
			this.parent = parent;
			this.texts = texts;
			this.path = path;
		}
	}

	private final StudySession session;
	private final List<Planned> planned = new ArrayList<>();
	private final Map<String, Planned> byPath = new HashMap<>();
	private final Map<String, Code> byId = new HashMap<>();
	private final Map<String, Code> codesByPath = new HashMap<>();
	private final Set<Code> met = new HashSet<>();
	/** The codes from the top down to the last row. */
	private final List<Planned> open = new ArrayList<>();

	/**
	 * @param session the study
	 * @param entries what was read
	 * @throws ImportException if a row has no name, a level that does not follow from the row before, a colour that is
	 *             none, or names a code above it that is nowhere
	 */
	public CodebookImport(StudySession session, List<Entry> entries) throws ImportException {
		this.session = Objects.requireNonNull(session);
		for (Code each : StudyObjects.allCodes(session.getStudy().getCodebook())) {
			byId.put(each.getId(), each);
			codesByPath.putIfAbsent(key(StudyObjects.path(each)), each);
		}
		for (Entry each : entries) {
			planned.add(plan(each));
		}
	}

	private Planned plan(Entry entry) throws ImportException {
		String name = entry.get(CodebookColumn.CODE);
		if (name == null) {
			throw new ImportException(NLS.bind(Messages.noName, entry.number()));
		}
		String colour = entry.get(CodebookColumn.COLOUR);
		if (colour != null && !COLOUR.matcher(colour).matches()) {
			throw new ImportException(NLS.bind(Messages.noColour, entry.number(), colour));
		}
		Planned parent = parentOf(entry);
		String path = parent == null ? name : parent.path + SEPARATOR + name;
		Map<EAttribute, String> texts = new LinkedHashMap<>();
		TEXTS.forEach((column, attribute) -> {
			if (entry.get(column) != null) {
				texts.put(attribute, column == CodebookColumn.COLOUR ? entry.get(column).toLowerCase(Locale.ROOT)
						: entry.get(column));
			}
		});
		Planned result = new Planned(existing(entry, parent, name), parent, texts, path);
		byPath.putIfAbsent(key(path), result);
		if (entry.get(CodebookColumn.LEVEL) != null) {
			open.add(result);
		}
		if (result.existing != null && !met.add(result.existing)) {
			throw new ImportException(NLS.bind(Messages.twice, entry.number(), path));
		}
		return result;
	}

	/** The code above: by the levels of the rows before, else by its path. */
	private Planned parentOf(Entry entry) throws ImportException {
		String level = entry.get(CodebookColumn.LEVEL);
		if (level != null) {
			int depth = NUMBER.matcher(level).matches() ? Integer.parseInt(level) : 0;
			if (depth < 1 || depth > open.size() + 1 || depth > DEEPEST) {
				throw new ImportException(NLS.bind(Messages.badLevel, entry.number(), level));
			}
			while (open.size() >= depth) {
				open.removeLast();
			}
			return open.isEmpty() ? null : open.getLast();
		}
		String path = entry.get(CodebookColumn.PARENT);
		return path == null ? null : planned(path, entry);
	}

	private Planned planned(String path, Entry entry) throws ImportException {
		Planned known = byPath.get(key(path));
		if (known != null) {
			return known;
		}
		Code above = codesByPath.get(key(path));
		if (above != null) {
			return new Planned(above, null, Map.of(), path);
		}
		throw new ImportException(NLS.bind(Messages.noParent, entry.number(), path));
	}

	private Code existing(Entry entry, Planned parent, String name) {
		String id = entry.get(CodebookColumn.ID);
		Code byItsId = id == null ? null : byId.get(id);
		if (byItsId != null) {
			return byItsId;
		}
		if (parent != null && parent.existing == null) {
			return null;
		}
		List<Code> siblings = parent == null ? session.getStudy().getCodebook().getCodes() : parent.existing.getCodes();
		return siblings.stream().filter(each -> name.equals(each.getName())).findFirst().orElse(null);
	}

	private static String key(String path) {
		return String.join(">", Arrays.stream(path.split(">")).map(String::strip).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return what {@link #apply} is going to do */
	public Plan plan() {
		List<String> create = new ArrayList<>();
		List<String> change = new ArrayList<>();
		for (Planned each : planned) {
			if (each.existing == null) {
				create.add(each.path);
			} else if (changes(each)) {
				change.add(each.path);
			}
		}
		return new Plan(create, change, planned.size() - create.size() - change.size());
	}

	/**
	 * @return every text of a code of the study that {@link #apply} is going to replace, in the order of the table
	 * @since 1.0
	 */
	public List<Change> changes() {
		List<Change> result = new ArrayList<>();
		for (Planned each : planned) {
			if (each.existing != null) {
				TEXTS.forEach((column, attribute) -> {
					String after = each.texts.get(attribute);
					String before = (String) each.existing.eGet(attribute);
					if (after != null && !after.equals(before)) {
						result.add(new Change(each.existing, column, Objects.requireNonNullElse(before, ""), after)); //$NON-NLS-1$
					}
				});
			}
		}
		return result;
	}

	private static boolean changes(Planned planned) {
		return planned.texts.entrySet().stream()
				.anyMatch(each -> !each.getValue().equals(planned.existing.eGet(each.getKey())));
	}

	/**
	 * Makes and changes the codes, as one command; none when there is nothing to do.
	 *
	 * @param researcher who does it, or null
	 */
	public void apply(Researcher researcher) {
		Plan plan = plan();
		if (plan.create().isEmpty() && plan.change().isEmpty()) {
			return;
		}
		session.execute(Messages.importCodebook, () -> {
			Map<Planned, Code> made = new HashMap<>();
			for (Planned each : planned) {
				made.put(each, each.existing != null ? changed(each) : create(each, made, researcher));
			}
		});
	}

	private static Code changed(Planned planned) {
		planned.texts.forEach((attribute, value) -> {
			if (!value.equals(planned.existing.eGet(attribute))) {
				planned.existing.eSet(attribute, value);
			}
		});
		return planned.existing;
	}

	private Code create(Planned planned, Map<Planned, Code> made, Researcher researcher) {
		Code parent = planned.parent == null ? null : made.getOrDefault(planned.parent, planned.parent.existing);
		List<Code> siblings = parent == null ? session.getStudy().getCodebook().getCodes() : parent.getCodes();
		Code code = StudyObjects.create(Literals.CODE);
		planned.texts.forEach(code::eSet);
		if (code.getColour() == null) {
			code.setColour(parent == null ? Palette.colour(siblings.size()) : parent.getColour());
		}
		code.setCreated(session.now());
		code.setCreatedBy(researcher);
		siblings.add(code);
		return code;
	}
}
