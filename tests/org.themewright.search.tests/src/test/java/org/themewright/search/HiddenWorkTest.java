package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.MemoData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;
import org.themewright.core.snapshot.StudySnapshot.RoundData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.ThemeData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * Where work is hidden, a search answers as it does in the same study without that work: the same hits with the same codes,
 * in the same order, the same counts and facets, for whatever is asked in whatever scope.
 */
class HiddenWorkTest {

	private static final List<String> WORDS = List.of("alpha", "bravo", "charlie", "delta", "echo", "hope", "trust");
	private static final List<String> CODES = List.of("Hope", "Peers", "Loss", "Work", "Pay");
	private static final List<String> WHO = List.of("ann", "bo", "cy");
	private static final String NOBODY = null;

	private final Random random = new Random(21);

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private String words(int count) {
		StringBuilder result = new StringBuilder(any(WORDS));
		for (int i = 1; i < count; i++) {
			result.append(' ').append(any(WORDS));
		}
		return result.toString();
	}

	private String who() {
		return random.nextInt(12) == 0 ? NOBODY : "r" + any(WHO);
	}

	private StudySnapshot study() {
		List<SourceData> sources = new ArrayList<>();
		List<CodingData> codings = new ArrayList<>();
		List<MemoData> memos = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			StringBuilder text = new StringBuilder();
			List<TurnData> turns = new ArrayList<>();
			for (int turn = 0; turn < 2 + random.nextInt(6); turn++) {
				int start = text.length();
				text.append(words(1 + random.nextInt(9)));
				boolean asks = random.nextInt(3) == 0;
				turns.add(new TurnData(turn, start, text.length(), asks ? "Ann" : "Kim",
						asks ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, asks ? null : "p1", -1));
				text.append('\n');
			}
			sources.add(new SourceData("s" + i, "s" + i, "Source " + i, text.toString(), "en", List.of("p1"), turns,
					LocalDate.of(2024, 1 + i, 1)));
			List<CodingData> here = new ArrayList<>();
			for (int coding = 0; coding < random.nextInt(9); coding++) {
				int start = random.nextInt(text.length());
				// Some are of no words: what they were about was deleted.
				int end = Math.min(text.length(), start + random.nextInt(40));
				here.add(new CodingData("k" + i + "-" + coding, "c" + any(CODES), "s" + i, who(), start, end, 50,
						random.nextInt(3) == 0 ? words(3) : null, Instant.EPOCH));
			}
			here.sort(Comparator.comparingInt(CodingData::start).thenComparingInt(CodingData::end));
			codings.addAll(here);
		}
		for (int i = 0; i < 8; i++) {
			String about = any(List.of("s0", "s1", "s2", "s3", "cHope", ""));
			boolean placed = about.startsWith("s") && random.nextBoolean();
			int start = placed ? random.nextInt(5) : -1;
			memos.add(new MemoData("m" + i, random.nextBoolean() ? null : words(1), words(4), who(), about.isEmpty() ? null : about,
					start, placed ? start + 5 : -1, Instant.parse("2024-0" + (1 + i) + "-01T00:00:00Z"), Instant.EPOCH));
		}
		for (int i = 0; i < 3 && !codings.isEmpty(); i++) {
			memos.add(new MemoData("mk" + i, words(1), words(3), who(), any(codings).id(), -1, -1, Instant.EPOCH, Instant.EPOCH));
		}
		List<CodeData> codes = List.of(code("Hope", null), code("Peers", "Hope"), code("Loss", null), code("Work", null),
				code("Pay", "Work"));
		List<ThemeData> themes = List.of(
				new ThemeData("tone", "One", "alpha", null, 0, List.of("cHope"), List.of(), List.of(), List.of()),
				new ThemeData("ttwo", "Two", "bravo", "tone", 1, List.of("cPay"), List.of(), List.of(), List.of()));
		List<RoundData> rounds = List.of(new RoundData("o1", "Pilot", List.of("rann", "rbo"), List.of("s0", "s2")),
				new RoundData("o2", "Main", List.of("rcy"), List.of()));
		return new StudySnapshot("study", "Study", 1,
				WHO.stream().map(each -> new ResearcherData("r" + each, each, each, "#000000")).toList(),
				List.of(new ParticipantData("p1", "P1", true, Map.of())), List.of(), codes, themes, sources, codings, memos,
				rounds, List.of());
	}

	private static CodeData code(String name, String parent) {
		return new CodeData("c" + name, name, parent == null ? name : parent + " > " + name,
				parent == null ? null : "c" + parent, parent == null ? 0 : 1, null, "on " + WORDS.getFirst());
	}

	private HiddenWork hidden(StudySnapshot study) {
		Set<String> sources = study.sources().stream().map(SourceData::id).filter(each -> random.nextInt(3) > 0)
				.collect(Collectors.toSet());
		String own = who();
		Map<String, CodingData> codings = new HashMap<>();
		study.codings().forEach(each -> codings.put(each.id(), each));
		HiddenWork codingsOnly = new HiddenWork(sources, own, Set.of());
		Set<String> memos = new HashSet<>();
		for (MemoData each : study.memos()) {
			CodingData about = codings.get(each.aboutId());
			// Nobody keeps a memo on what is hidden from them.
			if (about != null ? codingsOnly.hidesCodings(about.sourceId(), about.researcherId()) : random.nextInt(3) == 0) {
				memos.add(each.id());
			}
		}
		return new HiddenWork(sources, own, random.nextInt(4) == 0 && memos.stream().noneMatch(each -> each.startsWith("mk"))
				? Set.of()
				: memos);
	}

	private static StudySnapshot without(StudySnapshot study, HiddenWork hidden) {
		return new StudySnapshot(study.studyId(), study.name(), study.version(), study.researchers(), study.participants(),
				study.attributes(), study.codes(), study.themes(), study.sources(),
				study.codings().stream().filter(each -> !hidden.hidesCodings(each.sourceId(), each.researcherId())).toList(),
				study.memos().stream().filter(each -> !hidden.memoIds().contains(each.id())).toList(), study.rounds(),
				study.guide());
	}

	/** Any query; one about notes has what can be known of them alone. */
	private String query(int depth, boolean ofNotes) {
		if (depth > 0 && random.nextInt(3) > 0) {
			String one = query(depth - 1, ofNotes);
			String other = query(depth - 1, ofNotes);
			return switch (random.nextInt(4)) {
				case 0 -> "(" + one + " OR " + other + ")";
				case 1 -> "(" + one + " NOT " + other + ")";
				case 2 -> "(NOT " + one + ")";
				default -> "(" + one + " AND " + other + ")";
			};
		}
		return switch (random.nextInt(ofNotes ? 5 : 13)) {
			case 0, 1 -> random.nextBoolean() ? any(WORDS) : "\"" + words(2) + "\"";
			case 2 -> "code:" + any(List.of("hope", "peers", "loss", "work", "pay", "*o*"));
			case 3 -> "coder:" + any(WHO);
			case 4 -> "theme:" + any(List.of("one", "two"));
			case 5 -> "coded:" + any(List.of("yes", "no"));
			case 6 -> "round:" + any(List.of("pilot", "main"));
			case 7 -> "memo:" + any(WORDS);
			case 8 -> "speaker:kim";
			default -> "code:" + any(CODES) + ' '
					+ any(List.of("overlaps", "within", "near/1 turns", "near/0 turns", "followed by", "followed by/2"))
					+ " code:" + any(CODES);
		};
	}

	private SearchOptions options(SearchScope scope) {
		SearchOptions result = SearchOptions.DEFAULT.withScope(scope).withAllFacets().withOrder(any(List.of(HitOrder.values())));
		if (random.nextInt(3) == 0 && scope != SearchScope.MEMO && scope != SearchScope.CODEBOOK) {
			result = result.withCodes(Set.of("c" + any(CODES)));
		}
		if (random.nextInt(4) == 0) {
			result = result.toggled(FacetKey.of(FacetField.RESEARCHER, "r" + any(WHO)));
		}
		if (random.nextInt(4) == 0) {
			result = result.toggled(FacetKey.of(FacetField.CODE, "c" + any(CODES)));
		}
		if (random.nextInt(4) == 0) {
			result = result.withinResultsOf(List.of(query(1, scope == SearchScope.MEMO || scope == SearchScope.CODEBOOK)));
		}
		return result;
	}

	@Test
	void aSearchAnswersAsIfWhatIsHiddenWasNotThere() throws Exception {
		EnumSet<SearchScope> differed = EnumSet.noneOf(SearchScope.class);
		int hits = 0;
		for (int i = 0; i < 150; i++) {
			StudySnapshot study = study();
			HiddenWork hidden = hidden(study);
			try (StudyIndex all = StudyIndex.inMemory(); StudyIndex rest = StudyIndex.inMemory()) {
				all.update(study, null);
				rest.update(without(study, hidden), null);
				for (int k = 0; k < 40; k++) {
					SearchScope scope = any(List.of(SearchScope.values()));
					boolean ofNotes = scope == SearchScope.MEMO || scope == SearchScope.CODEBOOK;
					String query = query(3, ofNotes);
					SearchOptions options = options(scope);
					SearchResult found = all.search(query, options.withHidden(hidden), null);
					assertEquals(rest.search(query, options, null), found, () -> query + " " + options + " " + hidden);
					hits += found.total();
					if (!found.equals(all.search(query, options, null))) {
						differed.add(scope);
					}
				}
			}
		}
		// It is no test where nothing is found, or nothing was to be hidden.
		assertTrue(hits > 5000, "Hits: " + hits);
		assertEquals(EnumSet.complementOf(EnumSet.of(SearchScope.CODEBOOK)), differed);
	}

	@Test
	void similarPassagesAndProposalsAreThoseWithoutTheHidden() throws Exception {
		StudyBuilder builder = new StudyBuilder().researcher("Ann", "A").researcher("Bo", "B").code("Hope", null)
				.text("One", "hope is a waterfall of trust").text("Two", "a waterfall of trust, and hope")
				.coding("Two", "waterfall", "Hope", "Bo", "unspeakable").memo("Theirs", "unthinkable", "Bo", "Two", "and")
				.memo("Mine", "unusual", "Ann", "Two", "and");
		HiddenWork hidden = new HiddenWork(Set.of("sTwo"), "rAnn", Set.of("mTheirs"));
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(builder.build(), null);
			assertEquals(List.of("cHope"), index.similar("sOne", 0, 28, SearchOptions.DEFAULT, null).getFirst().hit().codeIds());
			assertEquals(List.of(), index.similar("sOne", 0, 28, SearchOptions.DEFAULT.withHidden(hidden), null).getFirst()
					.hit().codeIds());
			assertEquals(List.of("unspeakable", "unthinkable", "unusual"), words(index.complete("un", 2, 9)));
			assertEquals(List.of("unusual"), words(index.complete("un", 2, 9, hidden)));
		}
	}

	private static List<String> words(List<QueryCompletion> proposals) {
		return proposals.stream().map(QueryCompletion::text).sorted().toList();
	}

	@Test
	void whatIsHiddenMayChangeFromSearchToSearchAndWhileTheIndexDoes() throws Exception {
		StudyBuilder builder = new StudyBuilder().researcher("Ann", "A").researcher("Bo", "B").code("Hope", null)
				.text("One", "hope is trust").text("Two", "trust and hope").coding("One", "hope", "Hope", "Ann")
				.coding("Two", "hope", "Hope", "Bo");
		SearchOptions ofAnn = SearchOptions.DEFAULT.withHidden(new HiddenWork(Set.of("sOne", "sTwo"), "rAnn", Set.of()));
		SearchOptions ofBo = SearchOptions.DEFAULT.withHidden(new HiddenWork(Set.of("sOne", "sTwo"), "rBo", Set.of()));
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(builder.build(), null);
			for (int i = 0; i < 2; i++) {
				assertEquals(List.of("sOne"), sources(index, ofAnn));
				assertEquals(List.of("sTwo"), sources(index, ofBo));
				assertEquals(List.of("sOne", "sTwo"), sources(index, SearchOptions.DEFAULT));
			}
			index.update(builder.coding("Two", "trust", "Hope", "Ann").build(), null);
			assertEquals(List.of("sOne", "sTwo"), sources(index, ofAnn));
			assertEquals(List.of("sTwo"), sources(index, ofBo));
		}
	}

	private static List<String> sources(StudyIndex index, SearchOptions options) throws Exception {
		return index.search("code:hope", options, null).hits().stream().map(SearchHit::objectId).distinct().toList();
	}
}
