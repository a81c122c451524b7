package org.themewright.core.deidentify;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Replacements;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/**
 * Replaces names by pseudonyms in a study, as one command, and puts who stands behind them into the pseudonym key. Codings
 * stay on their words; one that held a part of a name holds the whole pseudonym afterwards. Results of analyses that were
 * kept and hold a word of a name are dropped: the analysis stays and can be run again. Called on the thread that uses
 * the study.
 *
 * @since 1.0
 */
public final class Deidentification {

	private final StudySession session;
	private final Map<String, Transcript> transcripts = new HashMap<>();

	/** @param session the open study, not null */
	public Deidentification(StudySession session) {
		this.session = Objects.requireNonNull(session);
		StudyObjects.transcripts(session.getStudy()).forEach(each -> transcripts.put(each.getId(), each));
	}

	/**
	 * Does what a plan says. The key is saved first: when that fails, nothing is replaced. Undo brings the names back into
	 * the texts, and leaves them in the key.
	 * <p>
	 * A name that has another pseudonym in the key already gets a second entry there, with a number behind the name, because
	 * two people may share a name.
	 *
	 * @param plan what to do, made from the study as it is now
	 * @param key  the open pseudonym key of the study
	 * @throws StudyException if the study is open for reading only or was changed since the plan was made, or the key cannot
	 *                        be saved; study and key are then as they were
	 */
	public void apply(ReplacementPlan plan, PseudonymKey key) throws StudyException {
		if (session.isReadOnly()) {
			throw new StudyException(session.getFolder(), session.getReadOnlyReason());
		}
		if (!isCurrent(plan)) {
			throw new StudyException(session.getFolder(), Messages.changedMeanwhile);
		}
		store(plan.entries(), key);
		session.execute(MessageFormat.format(Messages.deidentify, plan.size()), () -> {
			// first, because codings that become equal are merged with what was written about them
			plan.mentions().forEach(Deidentification::replace);
			occurrencesByTranscript(plan).forEach(this::replace);
			new KeptResults(plan.entries()).drop(session.getStudy());
		});
	}

	/**
	 * @param plan a plan
	 * @return whether everything it replaces still stands where it was found
	 */
	public boolean isCurrent(ReplacementPlan plan) {
		return plan.occurrences().stream().allMatch(this::isCurrent) && plan.mentions().stream().allMatch(this::isCurrent);
	}

	private boolean isCurrent(Occurrence occurrence) {
		Transcript transcript = transcripts.get(occurrence.sourceId());
		return transcript != null && transcript.eContainer() == session.getStudy()
				&& transcript.getText().startsWith(occurrence.found(), occurrence.name().start());
	}

	private boolean isCurrent(Mention mention) {
		return StudyObjects.studyOf(mention.object()) == session.getStudy() && mention.before().equals(value(mention));
	}

	private static Object value(Mention mention) {
		Object value = mention.object().eGet(mention.feature());
		return value instanceof List<?> all ? mention.index() < all.size() ? all.get(mention.index()) : null : value;
	}

	private static void store(List<PseudonymEntry> entries, PseudonymKey key) throws StudyException {
		Map<String, Optional<PseudonymEntry>> before = new LinkedHashMap<>();
		for (PseudonymEntry each : entries) {
			PseudonymEntry free = withFreeName(each, key);
			if (free != null) {
				before.putIfAbsent(free.realName(), key.find(free.realName()));
				key.put(free);
			}
		}
		if (!key.isChanged()) {
			return;
		}
		boolean saved = false;
		try {
			key.save();
			saved = true;
		} finally {
			if (!saved) {
				before.forEach((name, entry) -> entry.ifPresentOrElse(key::put, () -> key.remove(name)));
			}
		}
	}

	/** The entry under a name that the key does not have with another pseudonym; null when it has just that. */
	private static PseudonymEntry withFreeName(PseudonymEntry entry, PseudonymKey key) {
		String name = entry.realName();
		for (int number = 2; key.find(name).isPresent(); number++) {
			if (key.find(name).get().pseudonym().equals(entry.pseudonym())) {
				return null;
			}
			name = entry.realName() + " (" + number + ')'; //$NON-NLS-1$
		}
		return new PseudonymEntry(name, entry.pseudonym(), entry.kind(), entry.note());
	}

	/** From the end to the beginning, so that what is still to be done stays where it is. */
	private Map<Transcript, List<Occurrence>> occurrencesByTranscript(ReplacementPlan plan) {
		Map<Transcript, List<Occurrence>> result = new LinkedHashMap<>();
		plan.occurrences().stream().sorted(Comparator.comparing((Occurrence each) -> each.name().start()).reversed())
				.forEach(each -> result.computeIfAbsent(transcripts.get(each.sourceId()), id -> new ArrayList<>()).add(each));
		return result;
	}

	private void replace(Transcript transcript, List<Occurrence> occurrences) {
		List<TextRange> names = occurrences.reversed().stream().map(Occurrence::name).toList();
		new Replacements(session).widen(transcript, names);
		TranscriptOperations operations = new TranscriptOperations(session);
		for (Occurrence each : occurrences) {
			// the ending by itself, so that a coding of the name without it keeps its words
			replace(operations, transcript, each.suffix(), each.ending());
			replace(operations, transcript, each.name(), each.pseudonym());
		}
	}

	private static void replace(TranscriptOperations operations, Transcript transcript, TextRange range, String by) {
		if (!range.in(transcript.getText()).equals(by)) {
			operations.edit(transcript, new TextEdit(range.start(), range.length(), by));
		}
	}

	@SuppressWarnings("unchecked")
	private static void replace(Mention mention) {
		EObject object = mention.object();
		if (mention.feature().isMany()) {
			((List<String>) object.eGet(mention.feature())).set(mention.index(), mention.after());
		} else {
			object.eSet(mention.feature(), mention.after());
		}
	}
}
