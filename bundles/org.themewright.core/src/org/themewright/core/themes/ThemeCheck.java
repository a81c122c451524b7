package org.themewright.core.themes;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.themewright.core.themes.ThemeFinding.Kind;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.ConsentState;
import org.themewright.model.Identified;
import org.themewright.model.Named;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;

/**
 * How well a theme is borne out by the data, as it was when it was checked. A theme counts what its sub-themes gather; a
 * key quote or a contrary case of a sub-theme is one of the theme too. It says what to look at, and not whether the
 * theme is right.
 *
 * @param evidence what the theme rests on
 * @param heard the participants of whom there are data, in the order of the study
 * @param keyQuotes the key quotes of the theme, then those of its sub-themes
 * @param contraryCases the contrary cases of the theme, then those of its sub-themes
 * @param findings what to look at
 * @since 1.0
 */
public record ThemeCheck(ThemeEvidence evidence, List<Participant> heard, List<Coding> keyQuotes,
		List<Coding> contraryCases, List<ThemeFinding> findings) {

	/** One coding is no pattern: only of more can one voice be too loud. */
	private static final int FEWEST_CODINGS = 2;
	/** A value of free text stands for a group only when more than one participant has it. */
	private static final int SMALLEST_TEXT_GROUP = 2;

	/** Copies the lists. */
	public ThemeCheck {
		heard = List.copyOf(heard);
		keyQuotes = List.copyOf(keyQuotes);
		contraryCases = List.copyOf(contraryCases);
		findings = List.copyOf(findings);
	}

	/** @return the theme */
	public Theme theme() {
		return evidence.theme();
	}

	/** @return the share of the participants of whom there are data that speak to the theme, 0 to 1; 0 without any */
	public double share() {
		long speaking = heard.stream().filter(evidence.voices()::containsKey).count();
		return heard.isEmpty() ? 0 : (double) speaking / heard.size();
	}

	/**
	 * Checks one theme; on the thread that uses the study.
	 *
	 * @param theme a theme of a study, not null
	 * @return the result
	 */
	public static ThemeCheck of(Theme theme) {
		return of(ThemeEvidence.of(theme));
	}

	/**
	 * Checks a theme of which is known what it rests on; on the thread that uses the study.
	 *
	 * @param evidence what a theme of a study rests on now, not null
	 * @return the result
	 */
	public static ThemeCheck of(ThemeEvidence evidence) {
		return of(evidence, each -> true);
	}

	/**
	 * Checks a theme of which is known what it rests on among some of the codings; on the thread that uses the study.
	 *
	 * @param evidence what a theme of a study rests on now, not null
	 * @param counts which key quotes and contrary cases count, e.g. in blind coding
	 * @return the result
	 */
	public static ThemeCheck of(ThemeEvidence evidence, Predicate<? super Coding> counts) {
		return new Checking(evidence, counts).run();
	}

	/**
	 * Checks all themes; on the thread that uses the study.
	 *
	 * @param study a study, not null
	 * @return the results, each theme before its sub-themes; a new list
	 */
	public static List<ThemeCheck> ofAll(Study study) {
		return new ArrayList<>(ThemeEvidence.ofAll(study).values().stream().map(ThemeCheck::of).toList());
	}

	/** Checks one theme once. */
	private static final class Checking {

		private final ThemeEvidence evidence;
		private final Predicate<? super Coding> counts;
		private final Study study;
		private final List<Participant> heard;
		private final List<ThemeFinding> findings = new ArrayList<>();

		Checking(ThemeEvidence evidence, Predicate<? super Coding> counts) {
			this.evidence = evidence;
			this.counts = counts;
			study = StudyObjects.studyOf(evidence.theme());
			Set<Participant> found = ThemeEvidence.heardIn(study);
			heard = study.getParticipants().stream().filter(found::contains).toList();
		}

		ThemeCheck run() {
			List<Theme> themes = withSubthemes(evidence.theme());
			List<Coding> keyQuotes = there(themes.stream().flatMap(each -> each.getKeyQuotes().stream()));
			List<Coding> contraryCases = there(themes.stream().flatMap(each -> each.getContraryCases().stream()));
			if (evidence.codes().isEmpty()) {
				find(Kind.NO_CODES, Messages.noCodes, List.of());
			} else if (evidence.codings().isEmpty()) {
				find(Kind.NO_CODINGS, Messages.noCodings, List.of());
			} else {
				checkCodes();
				checkVoices();
			}
			if (keyQuotes.isEmpty()) {
				find(Kind.NO_KEY_QUOTE, Messages.noKeyQuote, List.of());
			}
			checkQuotes(keyQuotes);
			if (contraryCases.isEmpty()) {
				find(Kind.NO_CONTRARY_CASE, Messages.noContraryCase, List.of());
			}
			checkConsent();
			return new ThemeCheck(evidence, heard, keyQuotes, contraryCases, findings);
		}

		private static List<Theme> withSubthemes(Theme theme) {
			List<Theme> result = new ArrayList<>(List.of(theme));
			theme.getThemes().forEach(below -> result.addAll(withSubthemes(below)));
			return result;
		}

		/** What is in a file that could not be read is not there. */
		private List<Coding> there(Stream<Coding> codings) {
			return codings.filter(each -> !each.eIsProxy() && each.eContainer() != null && counts.test(each)).distinct()
					.toList();
		}

		/** A code whose sub-codes are used is not unused. */
		private void checkCodes() {
			Set<Code> used = evidence.codings().stream().map(Coding::getCode).collect(Collectors.toSet());
			List<Code> unused = evidence.codes().stream()
					.filter(code -> StudyObjects.withSubcodes(code).stream().noneMatch(used::contains)).toList();
			if (!unused.isEmpty()) {
				find(Kind.UNUSED_CODES, MessageFormat.format(Messages.unusedCodes, unused.size(), names(unused)), unused);
			}
		}

		private void checkVoices() {
			evidence.voices().entrySet().stream().findFirst().ifPresent(loudest -> {
				int all = evidence.codings().size();
				int said = loudest.getValue().size();
				if (all >= FEWEST_CODINGS && said * 2 > all) {
					List<Identified> objects = new ArrayList<>(List.of(loudest.getKey()));
					objects.addAll(loudest.getValue());
					find(Kind.ONE_VOICE, MessageFormat.format(Messages.oneVoice, loudest.getKey().getName(), said, all),
							objects);
				}
			});
			for (Attribute attribute : study.getAttributes()) {
				groups(attribute).forEach((value, members) -> {
					if (members.stream().noneMatch(evidence.voices()::containsKey)) {
						List<Identified> objects = new ArrayList<>(List.of(attribute));
						objects.addAll(members);
						find(Kind.SILENT_GROUP, MessageFormat.format(Messages.silentGroup, attribute.getName(), value,
								members.size()), objects);
					}
				});
			}
		}

		/** Numbers and dates make no groups by themselves. */
		private Map<String, List<Participant>> groups(Attribute attribute) {
			Map<String, List<Participant>> result = new LinkedHashMap<>();
			if (attribute.getType() == AttributeType.NUMBER || attribute.getType() == AttributeType.DATE) {
				return result;
			}
			attribute.getChoices().forEach(choice -> result.put(choice, new ArrayList<>()));
			for (Participant participant : heard) {
				for (AttributeValue value : participant.getValues()) {
					if (value.getAttribute() == attribute && value.getValue() != null && !value.getValue().isBlank()) {
						result.computeIfAbsent(value.getValue(), key -> new ArrayList<>()).add(participant);
					}
				}
			}
			int fewest = attribute.getType() == AttributeType.TEXT ? SMALLEST_TEXT_GROUP : 1;
			result.values().removeIf(members -> members.size() < fewest);
			return result;
		}

		private void checkQuotes(List<Coding> keyQuotes) {
			List<Coding> withheld = keyQuotes.stream().filter(CodingVoices::isWithheld).toList();
			if (!withheld.isEmpty()) {
				find(Kind.WITHHELD_QUOTE, MessageFormat.format(Messages.quoteWithheld, withheld.size()), withheld);
			}
			List<Coding> stray = keyQuotes.stream().filter(each -> !evidence.codes().contains(each.getCode())).toList();
			if (!stray.isEmpty()) {
				find(Kind.STRAY_QUOTE, MessageFormat.format(Messages.quoteElsewhere, stray.size()), stray);
			}
		}

		private void checkConsent() {
			List<Participant> withdrawn = evidence.voices().keySet().stream().filter(
					each -> each.getConsent() != null && each.getConsent().getState() == ConsentState.WITHDRAWN).toList();
			if (!withdrawn.isEmpty()) {
				find(Kind.WITHDRAWN_CONSENT, MessageFormat.format(Messages.withdrawn, names(withdrawn)), withdrawn);
			}
		}

		private static String names(List<? extends Named> objects) {
			return objects.stream().map(each -> String.valueOf(each.getName())).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}

		private void find(Kind kind, String message, Collection<? extends Identified> objects) {
			findings.add(new ThemeFinding(kind, message, List.copyOf(objects)));
		}
	}
}
