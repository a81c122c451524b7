package org.themewright.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** Builds small studies. Ids are names. */
final class Snapshots {

	private final List<CodeData> codes = new ArrayList<>();
	private final List<SourceData> sources = new ArrayList<>();
	private final List<CodingData> codings = new ArrayList<>();

	Snapshots code(String path) {
		int cut = path.lastIndexOf(" > ");
		String parent = cut < 0 ? null : path.substring(0, cut);
		String name = cut < 0 ? path : path.substring(cut + 3);
		codes.add(new CodeData(path, name, path, parent, path.split(" > ").length - 1, "#000000", null));
		return this;
	}

	Snapshots source(String id, String text, int... turnStarts) {
		List<TurnData> turns = new ArrayList<>();
		for (int i = 0; i < turnStarts.length; i++) {
			int end = i + 1 < turnStarts.length ? turnStarts[i + 1] : text.length();
			turns.add(new TurnData(i, turnStarts[i], end, "S", SpeakerRole.OTHER, null, -1));
		}
		sources.add(new SourceData(id, id, id, text, "en", List.of(), turns));
		return this;
	}

	Snapshots coding(String id, String code, String source, String researcher, int start, int end) {
		codings.add(new CodingData(id, code, source, researcher, start, end, 0, null, Instant.EPOCH));
		return this;
	}

	StudySnapshot build() {
		List<String> order = sources.stream().map(SourceData::id).toList();
		codings.sort(Comparator.comparing((CodingData each) -> order.indexOf(each.sourceId()))
				.thenComparing(CodingData::start).thenComparing(CodingData::end).thenComparing(CodingData::id));
		return new StudySnapshot("study", "Study", 1, List.of(), List.of(), List.of(), codes, List.of(), sources, codings,
				List.of());
	}
}
