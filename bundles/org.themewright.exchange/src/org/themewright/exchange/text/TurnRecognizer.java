package org.themewright.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;
import org.themewright.exchange.text.Line.Joint;
import org.themewright.model.SpeakerRole;

/**
 * Finds turns in the lines of a document from the usual ways of writing speakers: {@code Name:}, {@code **Name:**},
 * {@code INTERVIEWER} on a line of its own, {@code P1:}, a table column; with time stamps before the speaker, after, or
 * at the start of the words. Speakers and time stamps go into the turns; the text holds the words.
 * <p>
 * A paragraph without a speaker goes on the turn before. What stands before the first turn, and headings and footnotes,
 * become turns of nobody. Time stamps before later lines of a turn are left out. Where no speaker is found but
 * paragraphs have time stamps, these are the turns; else there are none. Any thread.
 *
 * @since 0.1
 */
public final class TurnRecognizer {

	private static final int LINES_BETWEEN_CANCEL = 256;

	private final List<Line> lines;
	private final List<Opening> openings = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final List<ImportedText.Turn> turns = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final Map<String, Integer> indexes = new HashMap<>();
	private final StringBuilder words = new StringBuilder();
	private boolean open;
	private boolean spoken;
	private int speaker;
	private int time;
	private int waitingTime = -1;
	private int innerTimes;

	private TurnRecognizer(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * Makes text with turns out of lines.
	 *
	 * @param lines the lines of a document, in order
	 * @param monitor for cancel, not null
	 * @return the text, without title and charset
	 * @throws ImportException if there are no words
	 * @throws OperationCanceledException if cancelled
	 */
	public static ImportedText recognize(List<Line> lines, IProgressMonitor monitor) throws ImportException {
		return new TurnRecognizer(lines).run(monitor);
	}

	private ImportedText run(IProgressMonitor monitor) throws ImportException {
		for (Line line : lines) {
			if (openings.size() % LINES_BETWEEN_CANCEL == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			openings.add(Opening.of(line));
		}
		SpeakerEvidence evidence = new SpeakerEvidence(lines, openings);
		boolean anyTurn = openings.stream().anyMatch(evidence::isTurn);
		boolean byTime = !anyTurn && stampedParagraphs() > 1;
		for (int i = 0; i < lines.size(); i++) {
			if (evidence.isTurn(openings.get(i))) {
				beginTurn(openings.get(i), lines.get(i));
			} else {
				goOn(lines.get(i), byTime);
			}
		}
		endTurn();
		if (text.toString().isBlank()) {
			throw new ImportException(Messages.blank);
		}
		String note = innerTimes == 0 ? null : NLS.bind(Messages.innerTimes, innerTimes);
		List<ImportedText.Turn> found = anyTurn || byTime ? turns : List.of();
		return new ImportedText(null, text.toString(), new Roles(names, found, text).speakers(), found, null, note);
	}

	private long stampedParagraphs() {
		return lines.stream().filter(line -> line.before() == Joint.PARAGRAPH && TimeStamp.leading(line.text()).find())
				.count();
	}

	private void beginTurn(Opening opening, Line line) {
		endTurn();
		String key = KnownLabels.key(opening.label());
		Integer known = indexes.get(key);
		if (known == null) {
			known = names.size();
			indexes.put(key, known);
			names.add(opening.label());
		}
		startTurn(known, opening.time() >= 0 ? opening.time() : waitingTime);
		waitingTime = -1;
		spoken = true;
		append(line.text().substring(Math.min(opening.words(), line.text().length())), Joint.PARAGRAPH);
	}

	private void startTurn(int who, int when) {
		open = true;
		speaker = who;
		time = when;
	}

	/** A line that names no speaker. */
	private void goOn(Line line, boolean byTime) {
		Matcher stamp = TimeStamp.leading(line.text());
		boolean stamped = stamp.find();
		String rest = stamped ? line.text().substring(stamp.end()) : line.text();
		if (stamped && byTime && line.before() == Joint.PARAGRAPH) {
			endTurn();
			startTurn(-1, TimeStamp.milliseconds(stamp.group(1)));
		} else if (stamped) {
			takeTime(TimeStamp.milliseconds(stamp.group(1)), rest.isBlank());
		}
		if (rest.isBlank()) {
			return;
		}
		if (line.apart() && open && words.length() > 0 || line.apart() && spoken) {
			endTurn();
			startTurn(-1, -1);
			spoken = false;
		} else if (!open) {
			startTurn(-1, -1);
		}
		append(rest, line.before());
	}

	private void takeTime(int stamp, boolean aloneOnLine) {
		if (open && time < 0 && words.length() == 0) {
			time = stamp;
		} else {
			innerTimes++;
			waitingTime = aloneOnLine ? stamp : -1;
		}
	}

	private void append(String piece, Joint joint) {
		String plain = piece.strip();
		if (plain.isEmpty()) {
			return;
		}
		if (words.length() > 0) {
			words.append(switch (joint) {
			case PARAGRAPH -> "\n\n"; //$NON-NLS-1$
			case LINE -> "\n"; //$NON-NLS-1$
			case SPACE -> " "; //$NON-NLS-1$
			});
		}
		words.append(plain);
	}

	private void endTurn() {
		if (!open) {
			return;
		}
		if (!turns.isEmpty()) {
			text.append("\n\n"); //$NON-NLS-1$
		}
		int start = text.length();
		text.append(words);
		turns.add(new ImportedText.Turn(start, text.length(), speaker, time));
		words.setLength(0);
		open = false;
	}

	/** Finds the part of each speaker in the interview. */
	private record Roles(List<String> names, List<ImportedText.Turn> turns, CharSequence text) {

		/** An interviewer ends at least this many turns with a question … */
		private static final int LEAST_QUESTIONS = 2;
		/** … and this many times as many as anybody else. */
		private static final double TIMES_MORE = 1.5;

		List<ImportedText.Speaker> speakers() {
			SpeakerRole[] roles = new SpeakerRole[names.size()];
			for (int i = 0; i < roles.length; i++) {
				roles[i] = KnownLabels.role(KnownLabels.key(names.get(i)));
			}
			resolveR(roles);
			resolveNames(roles);
			List<ImportedText.Speaker> result = new ArrayList<>();
			for (int i = 0; i < roles.length; i++) {
				boolean personal = !KnownLabels.isGeneric(KnownLabels.key(names.get(i)));
				result.add(new ImportedText.Speaker(names.get(i), roles[i], personal));
			}
			return result;
		}

		private void resolveR(SpeakerRole[] roles) {
			SpeakerRole role = has(roles, SpeakerRole.INTERVIEWER) ? SpeakerRole.PARTICIPANT : SpeakerRole.INTERVIEWER;
			for (int i = 0; i < roles.length; i++) {
				if (KnownLabels.isResearcherOrRespondent(KnownLabels.key(names.get(i)))) {
					roles[i] = role;
				}
			}
		}

		/** Who is called by name asks or is asked; whoever says nothing is neither. */
		private void resolveNames(SpeakerRole[] roles) {
			List<Integer> open = new ArrayList<>();
			for (int i = 0; i < roles.length; i++) {
				if (roles[i] == SpeakerRole.OTHER && speaks(i)) {
					open.add(i);
				}
			}
			if (!has(roles, SpeakerRole.INTERVIEWER)) {
				int interviewer = has(roles, SpeakerRole.PARTICIPANT) && open.size() == 1 ? open.get(0) : asks(open);
				if (interviewer < 0) {
					return;
				}
				roles[interviewer] = SpeakerRole.INTERVIEWER;
				open.remove((Integer) interviewer);
			}
			if (!has(roles, SpeakerRole.PARTICIPANT)) {
				open.forEach(each -> roles[each] = SpeakerRole.PARTICIPANT);
			}
		}

		private static boolean has(SpeakerRole[] roles, SpeakerRole role) {
			return List.of(roles).contains(role);
		}

		private boolean speaks(int speaker) {
			return turns.stream().anyMatch(turn -> turn.speaker() == speaker && turn.end() > turn.start());
		}

		/** The one who asks most by far; -1 when nobody does. */
		private int asks(List<Integer> candidates) {
			int best = -1;
			int most = 0;
			int second = 0;
			for (int candidate : candidates) {
				int questions = (int) turns.stream().filter(turn -> turn.speaker() == candidate && endsInQuestion(turn))
						.count();
				if (questions > most) {
					second = most;
					most = questions;
					best = candidate;
				} else {
					second = Math.max(second, questions);
				}
			}
			return candidates.size() > 1 && most >= LEAST_QUESTIONS && most >= TIMES_MORE * second ? best : -1;
		}

		private boolean endsInQuestion(ImportedText.Turn turn) {
			int end = turn.end();
			while (end > turn.start() && "\"'\u201d\u2019)] ".indexOf(text.charAt(end - 1)) >= 0) { //$NON-NLS-1$
				end--;
			}
			return end > turn.start() && "?\uff1f".indexOf(text.charAt(end - 1)) >= 0; //$NON-NLS-1$
		}
	}
}
