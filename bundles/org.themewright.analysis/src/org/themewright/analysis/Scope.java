package org.themewright.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.StudyNames.UnknownNameException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;

/**
 * The part of a study that an analysis looks at. A method never sees what is outside:
 * <ul>
 * <li>sources: other sources and the codings in them are left out;
 * <li>participants: others are left out, and so are sources in which none of them takes part; where others take part too,
 * the text stays whole, and codings stay that touch a turn of one of them;
 * <li>researchers: others and their codings are left out;
 * <li>codes: codes stay with all below them; other codes and codings with them are left out.
 * </ul>
 * Immutable.
 *
 * @since 1.0
 */
public final class Scope {

	/** What a scope can be narrowed by. */
	public enum Kind {
		/** Sources. */
		SOURCES(ParameterType.SOURCES),
		/** Participants. */
		PARTICIPANTS(ParameterType.PARTICIPANTS),
		/** Researchers. */
		RESEARCHERS(ParameterType.RESEARCHERS),
		/** Codes. */
		CODES(ParameterType.CODES);

		private final ParameterType type;

		Kind(ParameterType type) {
			this.type = type;
		}

		/** @return the kind as it is written in a {@code plugin.xml} and on the command line */
		public String literal() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<Kind> parse(String literal) {
			return Arrays.stream(values()).filter(each -> each.literal().equals(literal)).findFirst();
		}
	}

	/** The whole study. */
	public static final Scope ALL = new Scope(Map.of());

	private final Map<Kind, List<String>> ids;

	private Scope(Map<Kind, List<String>> ids) {
		this.ids = Collections.unmodifiableMap(ids);
	}

	/**
	 * @param given ids or names by {@link Kind#literal() kind}; a kind that is left out or empty does not narrow
	 * @param study where they are found
	 * @return the scope
	 * @throws ParameterException if there is no such kind or object; its parameter is {@code scope}
	 */
	public static Scope of(Map<String, ? extends List<String>> given, StudySnapshot study) throws ParameterException {
		Map<Kind, List<String>> ids = new EnumMap<>(Kind.class);
		for (String literal : given.keySet()) {
			Kind kind = Kind.parse(literal).orElseThrow(() -> wrong(NLS.bind(Messages.scope_unknownKind, literal,
					Arrays.stream(Kind.values()).map(Kind::literal).collect(Collectors.joining(", "))))); //$NON-NLS-1$
			List<String> names = given.get(literal);
			if (names != null && !names.isEmpty()) {
				try {
					ids.put(kind, StudyNames.ids(study, kind.type, names));
				} catch (UnknownNameException e) {
					throw wrong(NLS.bind(Messages.scope_badName, literal, e.getMessage()));
				}
			}
		}
		return ids.isEmpty() ? ALL : new Scope(ids);
	}

	private static ParameterException wrong(String message) {
		return new ParameterException("scope", message); //$NON-NLS-1$
	}

	/**
	 * @param kind a kind
	 * @return the ids it is narrowed to, in the order of the study; empty for all
	 */
	public List<String> ids(Kind kind) {
		return ids.getOrDefault(kind, List.of());
	}

	/** @return whether it is the whole study */
	public boolean isAll() {
		return ids.isEmpty();
	}

	/** @return the kinds that narrow; not modifiable */
	public Set<Kind> kinds() {
		return ids.keySet();
	}

	/** @return ids by the literal of their kind; not modifiable */
	public Map<String, List<String>> asMap() {
		return ids.entrySet().stream().collect(Collectors.collectingAndThen(Collectors.toMap(
				each -> each.getKey().literal(), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new),
				Collections::unmodifiableMap));
	}

	/**
	 * @param study the whole study
	 * @return what it is narrowed to as people read it, by the name of the kind
	 */
	public Map<String, String> inWords(StudySnapshot study) {
		Map<String, String> result = new LinkedHashMap<>();
		ids.forEach((kind, some) -> result.put(switch (kind) {
			case SOURCES -> Messages.scope_sources;
			case PARTICIPANTS -> Messages.scope_participants;
			case RESEARCHERS -> Messages.scope_researchers;
			case CODES -> Messages.scope_codes;
		}, some.stream().map(each -> StudyNames.name(study, kind.type, each)).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		return result;
	}

	/**
	 * @param study the study
	 * @return the part of it that is in the scope; the same object for the whole study
	 */
	public StudySnapshot of(StudySnapshot study) {
		if (isAll()) {
			return study;
		}
		Predicate<String> participantIn = in(Kind.PARTICIPANTS);
		List<ParticipantData> participants = study.participants().stream().filter(each -> participantIn.test(each.id()))
				.toList();
		Predicate<String> sourceIn = in(Kind.SOURCES);
		List<SourceData> sources = study.sources().stream().filter(each -> sourceIn.test(each.id()))
				.filter(each -> ids(Kind.PARTICIPANTS).isEmpty() || each.participantIds().stream().anyMatch(participantIn))
				.toList();
		Predicate<String> researcherIn = in(Kind.RESEARCHERS);
		List<ResearcherData> researchers = study.researchers().stream().filter(each -> researcherIn.test(each.id()))
				.toList();
		List<CodeData> codes = codes(study.codes());
		Set<String> codeIds = codes.stream().map(CodeData::id).collect(Collectors.toSet());
		Map<String, SourceData> sourcesById = sources.stream()
				.collect(Collectors.toMap(SourceData::id, source -> source));
		List<CodingData> codings = study.codings().stream().filter(each -> codeIds.contains(each.codeId()))
				.filter(each -> researcherIn.test(each.researcherId()))
				.filter(each -> sourcesById.containsKey(each.sourceId())
						&& isOfParticipants(sourcesById.get(each.sourceId()), each, participantIn))
				.toList();
		List<ThemeData> themes = study.themes().stream()
				.map(each -> new ThemeData(each.id(), each.name(), each.idea(), each.parentId(), each.depth(),
						each.codeIds().stream().filter(codeIds::contains).toList(), each.keyQuoteIds(),
						each.contraryCaseIds(),
						each.summaries().stream().filter(summary -> participantIn.test(summary.participantId())).toList()))
				.toList();
		return new StudySnapshot(study.studyId(), study.name(), study.version(), researchers, participants,
				study.attributes(), codes, themes, sources, codings, study.memos(), study.rounds(), study.guide());
	}

	private Predicate<String> in(Kind kind) {
		List<String> some = ids(kind);
		if (some.isEmpty()) {
			return id -> true;
		}
		Set<String> all = new HashSet<>(some);
		return all::contains;
	}

	/** Codes come before their sub-codes; one whose parent is outside is at the top. */
	private List<CodeData> codes(List<CodeData> all) {
		if (ids(Kind.CODES).isEmpty()) {
			return all;
		}
		Set<String> chosen = Set.copyOf(ids(Kind.CODES));
		Map<String, Integer> depths = new HashMap<>();
		return all.stream().filter(each -> chosen.contains(each.id()) || depths.containsKey(each.parentId())).map(each -> {
			Integer above = depths.get(each.parentId());
			int depth = above == null ? 0 : above + 1;
			depths.put(each.id(), depth);
			return new CodeData(each.id(), each.name(), each.path(), above == null ? null : each.parentId(), depth,
					each.colour(), each.definition(), each.whenToUse(), each.whenNotToUse(), each.example());
		}).toList();
	}

	private boolean isOfParticipants(SourceData source, CodingData coding, Predicate<String> participantIn) {
		if (ids(Kind.PARTICIPANTS).isEmpty() || source.participantIds().stream().allMatch(participantIn)) {
			return true;
		}
		return source.turns().stream().anyMatch(turn -> turn.participantId() != null
				&& participantIn.test(turn.participantId()) && turn.start() < coding.end() && coding.start() < turn.end());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Scope scope && scope.ids.equals(ids);
	}

	@Override
	public int hashCode() {
		return Objects.hash(ids);
	}

	@Override
	public String toString() {
		return ids.toString();
	}
}
