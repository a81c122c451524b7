package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** Studies of texts alone: each line is a turn. */
final class Snapshots {

	private Snapshots() {
	}

	static StudySnapshot of(String... texts) {
		List<SourceData> sources = new ArrayList<>();
		for (String text : texts) {
			sources.add(source("s" + sources.size(), text, "en"));
		}
		return of(sources);
	}

	static StudySnapshot of(List<SourceData> sources) {
		return new StudySnapshot("id", "Study", 1, List.of(), List.of(), List.of(), List.of(), List.of(), sources, List.of(),
				List.of());
	}

	static SourceData source(String id, String text, String language) {
		List<TurnData> turns = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n\n|(?<=[.?!])\n", -1)) {
			turns.add(new TurnData(turns.size(), start, start + line.length(), null, SpeakerRole.OTHER, null, -1));
			int end = start + line.length();
			start = end + (text.startsWith("\n\n", end) ? 2 : 1);
		}
		return new SourceData(id, id, id, text, language, List.of(), turns);
	}
}
