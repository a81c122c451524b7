package org.themewright.core.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.internal.BringsTrail;
import org.themewright.core.compare.Difference.Kind;
import org.themewright.model.Study;
import org.themewright.model.StudyPart;

/**
 * What differs between a study, mine, and another version of it, theirs, object by object. Objects are matched by their
 * ids wherever they are, so that what was moved is not taken for removed and added.
 * <p>
 * Not told apart, because it says nothing: the order in which a study holds its sources, coding sets, diagrams and
 * memos, which is that of their files when it is opened; and the hash of a text and the format of a file, which follow
 * when it is saved.
 * <p>
 * Called on the thread that uses mine; nothing else uses theirs meanwhile. Takes memory and time in proportion to the
 * size of both studies.
 *
 * @since 0.1
 */
public final class StudyComparison {

	private final Study mine;
	private final Study theirs;
	private final List<Difference> differences;

	private StudyComparison(Study mine, Study theirs) {
		this.mine = mine;
		this.theirs = theirs;
		differences = new DifferenceFinder(new Matching(mine, theirs, part -> true)).find();
	}

	/**
	 * Compares. Neither study is changed, but for references that can be followed and were not yet.
	 *
	 * @param mine a study, in a session as a rule
	 * @param theirs the same study in another version, complete, for instance just read from its files; not null and
	 *               not {@code mine}. References that lead nowhere do no harm in either.
	 * @return the differences as they are now
	 * @throws IllegalArgumentException if these are two different studies: their ids differ
	 */
	public static StudyComparison of(Study mine, Study theirs) {
		if (!Objects.equals(mine.getId(), theirs.getId())) {
			throw new IllegalArgumentException(NLS.bind(Messages.differentStudies, mine.getName(), theirs.getName()));
		}
		return new StudyComparison(mine, theirs);
	}

	/**
	 * @return what differs, part by part: the study itself, its codebook, sources, coding sets, diagrams and memos, in
	 *         each from the top down; empty when nothing does. Immutable, and not changed later. Of what came or went
	 *         with the object it is in, only codes, themes and codings are told of one by one; of codings and turns
	 *         that moved with their words in a changed text, only the number.
	 */
	public List<Difference> getDifferences() {
		return differences;
	}

	/** @return the parts that differ, in the same order, with how much does; immutable */
	public List<PartSummary> getSummary() {
		Map<StudyPart, int[]> counts = new LinkedHashMap<>();
		for (Difference each : differences) {
			counts.computeIfAbsent(each.part(), part -> new int[Kind.values().length])[each.kind().ordinal()]++;
		}
		List<PartSummary> result = new ArrayList<>();
		counts.forEach((part, count) -> result.add(new PartSummary(part, Labels.of(part),
				count[Kind.ADDED.ordinal()], count[Kind.REMOVED.ordinal()], count[Kind.CHANGED.ordinal()],
				count[Kind.MOVED.ordinal()])));
		return List.copyOf(result);
	}

	/**
	 * Makes mine equal to theirs in all parts; see {@link #applyTo(StudySession, String, Predicate)}.
	 *
	 * @param session the session of mine
	 * @param label what is done, for people; shown beside Undo
	 */
	public void applyTo(StudySession session, String label) {
		applyTo(session, label, part -> true);
	}

	/**
	 * Makes mine equal to theirs in some parts, as one command. Only what differs now is touched, whatever has changed
	 * since the studies were compared; when nothing differs, there is no command. Objects that both have stay the same
	 * objects and are moved where they have to be; what mine lacks is copied with its ids. Theirs stays as it is.
	 * <p>
	 * Parts that are not taken stay as they are. In particular:
	 * <ul>
	 * <li>A reference in them to something that vanishes with a part that is taken becomes a proxy, as if a file of the
	 * study were missing: it leads nowhere, is still in the file when that is written, and leads to the object again
	 * when a version that has it is taken over, or by undo.</li>
	 * <li>Codings and memos in them do not follow a text that is taken and differs: take their parts too, or place them
	 * anew within the same command.</li>
	 * <li>What was moved from one part to another is in neither when only the first is taken, until the other is; when
	 * only the second is taken, it is in both, there under a new id.</li>
	 * </ul>
	 * A reference in a part that is taken to something that mine lacks is a proxy too, for the place in the folder of
	 * mine where the object is in that of theirs. A part that could not be read is missing in theirs and would be
	 * removed: do not take it.
	 *
	 * @param session the session of mine
	 * @param label what is done, for people; shown beside Undo
	 * @param parts tells which parts to take over; asked once for each part of either study, with that of mine, or that
	 *              of theirs when mine has no such part
	 * @throws IllegalArgumentException if it is the session of another study
	 */
	public void applyTo(StudySession session, String label, Predicate<? super StudyPart> parts) {
		if (session.getStudy() != mine) {
			throw new IllegalArgumentException(NLS.bind(Messages.notOpen, session.getStudy().getName()));
		}
		Transfer transfer = new Transfer(mine, new Matching(mine, theirs, parts));
		session.execute(label, (BringsTrail) transfer::run);
	}
}
