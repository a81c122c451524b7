package org.themewright.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.exchange.text.Line.Joint;
import org.themewright.exchange.text.Opening.Form;
import org.themewright.model.SpeakerRole;

/**
 * Weighs over a whole file which labels are speakers. "Note:" and "So I said:" look like one in a single line; a speaker
 * comes back, or is called what speakers of interviews are called.
 */
final class SpeakerEvidence {

	/** Labels that stand for names must open at least this share of the paragraphs. */
	private static final double LEAST_SHARE = 0.08;
	/** Where every label stands on a line of its own, more is asked, for such lines may be headings or answers. */
	private static final int ALONE_COUNT = 3;
	private static final double ALONE_SHARE = 0.2;

	/** The number of paragraphs of a conversation in which somebody may speak only once. */
	private static final int SHORT = 6;

	private static final class Tally {
		final String label;
		final Map<Form, Integer> counts = new HashMap<>();
		int stamped;
		int firstLine;

		Tally(String label, int line) {
			this.label = label;
			this.firstLine = line;
		}

		int count(Form... forms) {
			int result = 0;
			for (Form form : forms) {
				result += counts.getOrDefault(form, 0);
			}
			return result;
		}
	}

	private final List<Opening> openings;
	private final Map<String, Tally> tallies = new LinkedHashMap<>();
	private final Set<String> inline = new HashSet<>();
	private final Set<String> alone = new HashSet<>();
	private int paragraphs;

	/**
	 * @param lines the lines of the file
	 * @param openings for each line what may be the opening of a turn, or null
	 */
	SpeakerEvidence(List<Line> lines, List<Opening> openings) {
		this.openings = openings;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).text().isBlank() && lines.get(i).speaker() == null) {
				continue;
			}
			if (lines.get(i).before() == Joint.PARAGRAPH) {
				paragraphs++;
			}
			Opening opening = openings.get(i);
			if (opening != null) {
				int line = i;
				Tally tally = tallies.computeIfAbsent(KnownLabels.key(opening.label()),
						key -> new Tally(opening.label(), line));
				tally.counts.merge(opening.form(), 1, Integer::sum);
				tally.stamped += opening.stamped() ? 1 : 0;
			}
		}
		judge();
		dropHeader();
		addSingleNames(lines);
	}

	/** Whether this is the opening of a turn. */
	boolean isTurn(Opening opening) {
		if (opening == null) {
			return false;
		}
		String key = KnownLabels.key(opening.label());
		return switch (opening.form()) {
		case LAYOUT -> true;
		case ALONE, BOLD_ALONE -> alone.contains(key);
		default -> inline.contains(key);
		};
	}

	private void judge() {
		int boldColon = tallies.values().stream().mapToInt(each -> each.count(Form.BOLD_COLON)).sum();
		boolean boldRecurs = tallies.values().stream().anyMatch(each -> each.count(Form.BOLD_COLON) > 1);
		int stamped = tallies.values().stream().filter(each -> plausible(each)).mapToInt(each -> each.stamped).sum();
		long known = tallies.entrySet().stream().filter(each -> KnownLabels.isKnown(each.getKey())
				&& each.getValue().count(Form.COLON, Form.BOLD_COLON) > 0).count();
		Set<String> names = new HashSet<>();
		for (Map.Entry<String, Tally> each : tallies.entrySet()) {
			String key = each.getKey();
			Tally tally = each.getValue();
			int colons = tally.count(Form.COLON, Form.BOLD_COLON);
			if (KnownLabels.isKnown(key)) {
				if (colons > 1 || colons == 1 && (key.length() > 1 || known > 1)) {
					inline.add(key);
				}
				int lines = tally.count(Form.ALONE, Form.BOLD_ALONE);
				if (lines > 1 || lines == 1 && key.length() > 2) {
					alone.add(key);
				}
			}
			if (!KnownLabels.isNoSpeaker(key)) {
				boolean bold = tally.count(Form.BOLD_COLON) > 1
						|| tally.count(Form.BOLD_COLON) == 1 && boldRecurs && boldColon > 3;
				boolean byStamp = tally.stamped > 1 && plausible(tally) || tally.stamped == 1 && stamped > 3 && plausible(tally);
				boolean boldWords = tally.count(Form.BOLD) > 1 && plausible(tally);
				if (bold || byStamp && colons > 0 || boldWords) {
					inline.add(key);
				}
				if (byStamp && tally.count(Form.ALONE, Form.BOLD_ALONE) > 0
						|| tally.count(Form.BOLD_ALONE) > 1 && plausible(tally)) {
					alone.add(key);
				}
				if (colons > 1 && plausible(tally)) {
					names.add(key);
				}
			}
		}
		addNames(names);
		addNamesAlone();
	}

	private static boolean plausible(Tally tally) {
		boolean lowerCaseName = tally.label.matches("\\p{Ll}{2,}") && tally.count(Form.values()) > 2 //$NON-NLS-1$
				&& KnownLabels.looksLikeName(tally.label.substring(0, 1).toUpperCase() + tally.label.substring(1));
		return lowerCaseName || KnownLabels.looksLikeName(tally.label);
	}

	private void addNames(Set<String> names) {
		int turns = names.stream().mapToInt(key -> tallies.get(key).count(Form.COLON, Form.BOLD_COLON)).sum();
		if (turns >= paragraphs * LEAST_SHARE) {
			inline.addAll(names);
		}
	}

	private void addNamesAlone() {
		List<String> found = new ArrayList<>();
		int turns = alone.stream().mapToInt(key -> tallies.get(key).count(Form.ALONE, Form.BOLD_ALONE)).sum();
		for (Map.Entry<String, Tally> each : tallies.entrySet()) {
			int count = each.getValue().count(Form.ALONE);
			boolean enough = count >= ALONE_COUNT || count > 1 && !alone.isEmpty();
			if (enough && KnownLabels.looksLikeName(each.getValue().label)
					&& each.getValue().count(Form.COLON, Form.BOLD_COLON) == 0) {
				found.add(each.getKey());
				turns += count;
			}
		}
		if (inline.isEmpty() && turns >= paragraphs * ALONE_SHARE) {
			alone.addAll(found);
		}
	}

	/** "Interviewer: Jo Smith" once above the conversation says who is who and opens no turn. */
	private void dropHeader() {
		int firstRecurring = Integer.MAX_VALUE;
		int recurring = 0;
		for (String key : inline) {
			Tally tally = tallies.get(key);
			if (tally.count(Form.values()) > 1) {
				recurring++;
				firstRecurring = Math.min(firstRecurring, tally.firstLine);
			}
		}
		if (recurring > 1) {
			int conversation = firstRecurring;
			inline.removeIf(key -> tallies.get(key).count(Form.values()) == 1 && KnownLabels.isKnown(key)
					&& tallies.get(key).firstLine < conversation);
		}
	}

	/** In a short conversation somebody may speak once: counted where each paragraph from the first turn has a label. */
	private void addSingleNames(List<Line> lines) {
		boolean knownRole = inline.stream().anyMatch(key -> KnownLabels.role(key) != SpeakerRole.OTHER);
		Set<String> single = new HashSet<>();
		boolean begun = false;
		for (int i = 0; i < lines.size() && knownRole && paragraphs <= SHORT; i++) {
			Opening opening = openings.get(i);
			if (isTurn(opening)) {
				begun = true;
			} else if (lines.get(i).before() == Joint.PARAGRAPH && !lines.get(i).text().isBlank()) {
				if (opening != null && opening.form() != Form.ALONE && KnownLabels.looksLikeName(opening.label())) {
					single.add(KnownLabels.key(opening.label()));
				} else if (begun) {
					return;
				}
			}
		}
		inline.addAll(single);
	}
}
