package org.themewright.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Participant;
import org.themewright.model.ParticipantSummary;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;

/**
 * Sorts codes into themes, and picks out the passages that carry themes or speak against them. Every method is one
 * command on the study's command stack. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class ThemeOperations {

	/** What a coding can be to a theme. */
	public enum Role {
		/** Its words carry the theme. */
		KEY_QUOTE,
		/** Its words speak against the theme. */
		CONTRARY_CASE
	}

	private final StudySession session;

	/** @param session the open study, not null */
	public ThemeOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * @param theme a theme, not null
	 * @param role what the codings are to it
	 * @return the codings, in order; the theme's own list, not to be changed
	 */
	public static List<Coding> codings(Theme theme, Role role) {
		return list(theme, role);
	}

	private static EList<Coding> list(Theme theme, Role role) {
		return role == Role.KEY_QUOTE ? theme.getKeyQuotes() : theme.getContraryCases();
	}

	/**
	 * Makes codings key quotes or contrary cases of a theme, after those there are; those that are stay where they are. A
	 * coding cannot be both: it ceases to be the other.
	 *
	 * @param theme a theme of the study
	 * @param role what the codings become
	 * @param codings codings of the study
	 */
	public void pick(Theme theme, Role role, Collection<Coding> codings) {
		session.execute(NLS.bind(role == Role.KEY_QUOTE ? Messages.pickQuote : Messages.pickContrary, theme.getName()),
				() -> {
					list(theme, other(role)).removeAll(codings);
					new LinkedHashSet<>(codings).stream().filter(each -> !list(theme, role).contains(each))
							.forEach(list(theme, role)::add);
				});
	}

	private static Role other(Role role) {
		return role == Role.KEY_QUOTE ? Role.CONTRARY_CASE : Role.KEY_QUOTE;
	}

	/**
	 * Makes codings cease to be key quotes or contrary cases of a theme.
	 *
	 * @param theme a theme of the study
	 * @param role what the codings are
	 * @param codings codings of the study
	 */
	public void drop(Theme theme, Role role, Collection<Coding> codings) {
		session.execute(NLS.bind(role == Role.KEY_QUOTE ? Messages.dropQuote : Messages.dropContrary, theme.getName()),
				() -> list(theme, role).removeAll(codings));
	}

	/**
	 * Says what a participant says to a theme, in a cell of the framework matrix.
	 *
	 * @param theme       a theme of the study
	 * @param participant a participant of the study
	 * @param text        the summary; null or blank takes it away
	 */
	public void summarise(Theme theme, Participant participant, String text) {
		String words = text == null ? "" : text.strip(); //$NON-NLS-1$
		ParticipantSummary present = summary(theme, participant);
		if (words.equals(present == null || present.getText() == null ? "" : present.getText())) { //$NON-NLS-1$
			return;
		}
		session.execute(NLS.bind(Messages.summarise, participant.getName(), theme.getName()), () -> {
			if (words.isEmpty()) {
				theme.getSummaries().remove(present);
			} else if (present != null) {
				present.setText(words);
			} else {
				ParticipantSummary made = StudyObjects.create(StudyPackage.Literals.PARTICIPANT_SUMMARY);
				made.setParticipant(participant);
				made.setText(words);
				theme.getSummaries().add(made);
			}
		});
	}

	/**
	 * @param theme       a theme
	 * @param participant a participant
	 * @return what the participant says to the theme; null when nobody has said it yet
	 */
	public static ParticipantSummary summary(Theme theme, Participant participant) {
		return theme.getSummaries().stream().filter(each -> each.getParticipant() == participant).findFirst().orElse(null);
	}

	/**
	 * Moves key quotes or contrary cases to another place among those of their theme, keeping their order.
	 *
	 * @param theme a theme of the study
	 * @param role what the codings are
	 * @param codings some of them
	 * @param index the place as the list is now, from 0 to its size
	 * @throws IndexOutOfBoundsException if the index is less or more
	 */
	public void arrange(Theme theme, Role role, Collection<Coding> codings, int index) {
		arrange(role == Role.KEY_QUOTE ? Messages.arrangeQuotes : Messages.arrangeContrary, list(theme, role), codings,
				index);
	}

	/**
	 * Moves codes to another place among those a theme gathers, keeping their order.
	 *
	 * @param theme a theme of the study
	 * @param codes some of those it gathers
	 * @param index the place as the list is now, from 0 to its size
	 * @throws IndexOutOfBoundsException if the index is less or more
	 */
	public void arrange(Theme theme, Collection<Code> codes, int index) {
		arrange(Messages.arrangeCodes, theme.getCodes(), codes, index);
	}

	private <T> void arrange(String label, EList<T> list, Collection<T> moved, int index) {
		Objects.checkIndex(index, list.size() + 1);
		List<T> moving = list.stream().filter(moved::contains).toList();
		int first = index - (int) list.subList(0, index).stream().filter(moved::contains).count();
		List<T> wanted = new ArrayList<>(list);
		wanted.removeAll(moving);
		wanted.addAll(first, moving);
		session.execute(label, () -> {
			for (int i = 0; i < wanted.size(); i++) {
				if (list.get(i) != wanted.get(i)) {
					list.move(i, wanted.get(i));
				}
			}
		});
	}

	/**
	 * Takes codes out of one theme and puts them into another at a place, as one command.
	 *
	 * @param codes codes of the study
	 * @param from the theme they are taken out of; null when they stay where they are
	 * @param into the theme that gathers them; null when they are only taken out
	 * @param index the place among those it gathers now, from 0 to their number; -1 for the end
	 */
	public void sort(Collection<Code> codes, Theme from, Theme into, int index) {
		StudyOperations operations = new StudyOperations(session);
		Theme named = into != null ? into : from;
		session.execute(NLS.bind(into != null ? Messages.gather : Messages.release, named == null ? null : named.getName()),
				() -> {
					if (from != null && from != into) {
						operations.release(from, codes);
					}
					if (into != null) {
						int place = index < 0 ? into.getCodes().size() : index;
						operations.gather(into, codes);
						arrange(into, codes, place);
					}
				});
	}

	/** Inside of a command: what a coding that goes was to themes, the one that takes its place is. */
	static void replace(Coding gone, Coding kept) {
		for (Theme theme : themesOf(gone)) {
			boolean there = theme.getKeyQuotes().contains(kept) || theme.getContraryCases().contains(kept);
			for (Role role : Role.values()) {
				EList<Coding> list = list(theme, role);
				int at = list.indexOf(gone);
				if (at >= 0 && there) {
					list.remove(at);
				} else if (at >= 0) {
					list.set(at, kept);
				}
			}
		}
	}

	/** Inside of a command: a coding that goes is nothing to any theme. */
	static void forget(Coding gone) {
		for (Theme theme : themesOf(gone)) {
			theme.getKeyQuotes().remove(gone);
			theme.getContraryCases().remove(gone);
		}
	}

	private static List<Theme> themesOf(Coding coding) {
		Study study = StudyObjects.studyOf(coding);
		List<Theme> all = StudyObjects.allThemes(study == null ? null : study.getCodebook());
		all.removeIf(each -> each.getKeyQuotes().isEmpty() && each.getContraryCases().isEmpty());
		return all;
	}
}
