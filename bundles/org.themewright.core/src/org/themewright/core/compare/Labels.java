package org.themewright.core.compare;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.themewright.model.AttributeValue;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Consent;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.GuideQuestion;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Origin;
import org.themewright.model.ResearchQuestion;
import org.themewright.model.Speaker;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** What to call an object of a study and its values when one line is all there is. */
final class Labels {

	private static final int LONGEST = 60;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
	private static final DateTimeFormatter TIME = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private Labels() {
	}

	/** Class and name, with where it is when that belongs to it. */
	static String of(EObject object) {
		return switch (object) {
		case Coding coding when coding.eContainer() instanceof CodingSet set -> NLS.bind(Messages.coding,
				new Object[] { excerpt(coding.getQuote(), LONGEST), name(coding.getCode()), name(set.getResearcher()),
						name(set.getSource()) });
		case CodingSet set -> NLS.bind(Messages.codingSet, name(set.getResearcher()), name(set.getSource()));
		case Turn turn when turn.eContainer() instanceof Transcript transcript ->
			NLS.bind(Messages.turn, transcript.getTurns().indexOf(turn) + 1, name(transcript));
		case Speaker speaker -> NLS.bind(Messages.speaker, name(speaker), name(speaker.eContainer()));
		case Consent consent -> NLS.bind(Messages.of, Words.of(consent.eClass()), name(consent.eContainer()));
		case Origin origin -> NLS.bind(Messages.of, Words.of(origin.eClass()), name(origin.eContainer()));
		case AttributeValue value -> NLS.bind(Messages.valueOf, name(value.getAttribute()), name(value.eContainer()));
		case DiagramNode node -> NLS.bind(Messages.inDiagram,
				new Object[] { Words.of(node.eClass()), name(node), name(node.eContainer()) });
		case DiagramEdge edge -> NLS.bind(Messages.edge,
				new Object[] { name(edge.getSource()), name(edge.getTarget()), name(edge.eContainer()) });
		case ResearchQuestion question -> NLS.bind(Messages.named, Words.of(question.eClass()), name(question));
		case GuideQuestion question -> NLS.bind(Messages.named, Words.of(question.eClass()), name(question));
		case Named named when named.eClass() != StudyPackage.Literals.CODEBOOK ->
			NLS.bind(Messages.named, Words.of(named.eClass()), name(named));
		default -> Words.of(object.eClass());
		};
	}

	/** The name alone. */
	static String name(EObject object) {
		if (object == null || object.eIsProxy()) {
			return Messages.missing;
		}
		String name = switch (object) {
		case DiagramNode node when node.getSubject() != null && !(node.getSubject() instanceof DiagramNode) ->
			name(node.getSubject());
		case Named named when named.eClass() != StudyPackage.Literals.CODEBOOK -> named.getName();
		case ResearchQuestion question -> question.getText();
		case GuideQuestion question -> question.getText();
		default -> of(object);
		};
		return name == null || name.isBlank() ? Messages.unnamed : excerpt(name, LONGEST);
	}

	/** A value for people; texts whole. */
	static String value(EObject object, EStructuralFeature feature) {
		if (feature == StudyPackage.Literals.CODING__START) {
			return passage((Coding) object);
		} else if (feature == StudyPackage.Literals.TURN__START) {
			Turn turn = (Turn) object;
			return words(turn.eContainer(), turn.getStart(), turn.getEnd());
		} else if (feature == StudyPackage.Literals.MEMO__START) {
			Memo memo = (Memo) object;
			return memo.getQuote() == null ? words(memo.getAbout(), memo.getStart(), memo.getEnd())
					: excerpt(memo.getQuote(), LONGEST);
		} else if (feature == StudyPackage.Literals.TURN__TIME) {
			return time(((Turn) object).getTime());
		} else if (feature == StudyPackage.Literals.DIAGRAM_NODE__X) {
			return NLS.bind(Messages.point, ((DiagramNode) object).getX(), ((DiagramNode) object).getY());
		} else if (feature == StudyPackage.Literals.DIAGRAM_NODE__WIDTH) {
			return NLS.bind(Messages.size, length(((DiagramNode) object).getWidth()),
					length(((DiagramNode) object).getHeight()));
		} else if (feature == StudyPackage.Literals.DIAGRAM_EDGE__BENDS) {
			return count(Messages.bends, ((DiagramEdge) object).getBends().size());
		}
		Object value = object.eGet(feature);
		return value instanceof List<?> list
				? list.stream().map(each -> plain(each, feature)).collect(Collectors.joining(", ")) //$NON-NLS-1$
				: plain(value, feature);
	}

	private static String plain(Object value, EStructuralFeature feature) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case EObject target -> name(target);
		case Enumerator literal -> Words.of((EDataType) feature.getEType(), literal);
		case Boolean flag -> flag ? Messages.yes : Messages.no;
		case LocalDate date -> DATE.format(date);
		case Instant instant -> TIME.format(instant);
		default -> value.toString();
		};
	}

	private static String passage(Coding coding) {
		String quote = excerpt(coding.getQuote(), LONGEST);
		int turn = coding.eContainer() instanceof CodingSet set && set.getSource() instanceof Transcript transcript
				? TextChange.turn(transcript, coding.getStart())
				: 0;
		return turn == 0 ? quote : NLS.bind(Messages.inTurn, quote, turn);
	}

	private static String words(EObject source, int start, int end) {
		if (!(source instanceof Transcript transcript) || source.eIsProxy() || start < 0) {
			return ""; //$NON-NLS-1$
		}
		int length = transcript.getText().length();
		int from = Math.min(start, length);
		return excerpt(transcript.getText().substring(from, Math.clamp(end, from, length)), LONGEST);
	}

	private static String time(int milliseconds) {
		int seconds = milliseconds / 1000;
		return milliseconds < 0 ? "" //$NON-NLS-1$
				: String.format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60); //$NON-NLS-1$
	}

	private static Object length(int units) {
		return units < 0 ? Messages.automatic : (Object) units;
	}

	/** A text on one line, shortened. */
	static String excerpt(String text, int longest) {
		if (text == null) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder line = new StringBuilder();
		boolean space = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c)) {
				space = !line.isEmpty();
			} else if (line.length() + (space ? 1 : 0) < longest) {
				line.append(space ? " " : "").append(c); //$NON-NLS-1$ //$NON-NLS-2$
				space = false;
			} else {
				int end = longest - 1;
				line.setLength(Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
				return line.append('\u2026').toString();
			}
		}
		return line.toString();
	}

	/** A message with a number that it counts by, and what it is about. */
	static String count(String message, int number, Object... about) {
		Object[] arguments = new Object[about.length + 1];
		arguments[0] = number;
		System.arraycopy(about, 0, arguments, 1, about.length);
		return MessageFormat.format(message, arguments);
	}
}
