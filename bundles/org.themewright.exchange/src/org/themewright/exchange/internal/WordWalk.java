package org.themewright.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.themewright.core.text.TextRange;
import org.themewright.exchange.text.Line;
import org.themewright.exchange.text.Line.Joint;
import org.themewright.exchange.text.TextDecoder;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks the elements of a Word document in reading order. POI's own walk gives words that were deleted with tracked
 * changes too, and skips content controls; this one knows both.
 */
final class WordWalk {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"; //$NON-NLS-1$
	private static final int DEEPEST_STYLE = 20;

	private final XWPFStyles styles;
	private final Map<String, Boolean> boldStyles = new HashMap<>();
	private final Map<String, Integer> noteNumbers = new HashMap<>();
	private boolean deletions;
	private boolean comments;

	private List<Line> lines = new ArrayList<>();
	private StringBuilder text = new StringBuilder();
	private List<TextRange> bold = new ArrayList<>();
	private Joint joint = Joint.PARAGRAPH;
	private boolean heading;

	WordWalk(XWPFStyles styles) {
		this.styles = styles;
	}

	boolean skippedDeletions() {
		return deletions;
	}

	boolean skippedComments() {
		return comments;
	}

	/** The lines of the body. */
	List<Line> body(Node body) {
		lines = new ArrayList<>();
		blocks(body);
		return lines;
	}

	/** The lines of footnotes and endnotes that the body refers to, each beginning with its number. */
	List<Line> notes(List<Node> notes) {
		List<Line> result = new ArrayList<>();
		for (Node note : notes) {
			Integer number = noteNumbers.get(note.getLocalName() + attribute(note, "id")); //$NON-NLS-1$
			if (number != null) {
				boolean first = true;
				for (Line line : body(note)) {
					String words = first ? "[" + number + "] " + line.text().strip() : line.text(); //$NON-NLS-1$ //$NON-NLS-2$
					result.add(new Line(words, line.before(), List.of(), null, first && result.isEmpty()));
					first = false;
				}
			}
		}
		return result;
	}

	private void blocks(Node parent) {
		for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			switch (name(each)) {
			case "p" -> paragraph(each); //$NON-NLS-1$
			case "tbl" -> table(each); //$NON-NLS-1$
			case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> blocks(each); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			default -> {
				// section properties, bookmarks and the like have no words
			}
			}
		}
	}

	private void paragraph(Node paragraph) {
		joint = Joint.PARAGRAPH;
		heading = isHeading(child(paragraph, "pPr")); //$NON-NLS-1$
		inline(paragraph, false);
		endLine(Joint.PARAGRAPH);
	}

	private void endLine(Joint next) {
		String words = TextDecoder.clean(text.toString()).replace('\n', ' ');
		if (!words.isBlank()) {
			List<TextRange> within = bold.stream().filter(range -> range.end() <= words.length()).toList();
			lines.add(new Line(words, joint, within, null, heading));
			joint = next;
		}
		text = new StringBuilder();
		bold = new ArrayList<>();
	}

	private void inline(Node parent, boolean isBold) {
		for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			switch (name(each)) {
			case "r" -> inline(each, isBold(child(each, "rPr"))); //$NON-NLS-1$ //$NON-NLS-2$
			case "t" -> add(content(each), isBold); //$NON-NLS-1$
			case "tab", "ptab" -> addTab(each); //$NON-NLS-1$ //$NON-NLS-2$
			case "br", "cr" -> endLine(Joint.LINE); //$NON-NLS-1$ //$NON-NLS-2$
			case "noBreakHyphen" -> add("\u2011", isBold); //$NON-NLS-1$ //$NON-NLS-2$
			case "softHyphen" -> add("\u00ad", isBold); //$NON-NLS-1$ //$NON-NLS-2$
			case "footnoteReference", "endnoteReference" -> noteMark(each); //$NON-NLS-1$ //$NON-NLS-2$
			case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" -> //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
				inline(each, isBold);
			case "del", "moveFrom" -> deletions = true; //$NON-NLS-1$ //$NON-NLS-2$
			case "commentReference" -> comments = true; //$NON-NLS-1$
			default -> {
				// properties, pictures, field codes
			}
			}
		}
	}

	/** The DOM of XMLBeans has no getTextContent. */
	private static String content(Node element) {
		StringBuilder result = new StringBuilder();
		for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (each instanceof CharacterData characters) {
				result.append(characters.getData());
			}
		}
		return result.toString();
	}

	private void add(String words, boolean isBold) {
		int start = text.length();
		text.append(words);
		if (isBold && !words.isEmpty()) {
			if (!bold.isEmpty() && bold.getLast().end() == start) {
				bold.set(bold.size() - 1, new TextRange(bold.getLast().start(), text.length()));
			} else {
				bold.add(new TextRange(start, text.length()));
			}
		}
	}

	/** Inside paragraph properties the same element declares a tab stop. */
	private void addTab(Node tab) {
		if ("r".equals(name(tab.getParentNode()))) { //$NON-NLS-1$
			text.append('\t');
		}
	}

	private void noteMark(Node reference) {
		String kind = name(reference).replace("Reference", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int number = noteNumbers.computeIfAbsent(kind + attribute(reference, "id"), key -> noteNumbers.size() + 1); //$NON-NLS-1$
		text.append('[').append(number).append(']');
	}

	private void table(Node table) {
		List<List<List<Line>>> rows = new ArrayList<>();
		List<Line> outside = lines;
		for (Node row : children(table, "tr")) { //$NON-NLS-1$
			List<List<Line>> cells = new ArrayList<>();
			for (Node cell : children(row, "tc")) { //$NON-NLS-1$
				lines = new ArrayList<>();
				blocks(cell);
				cells.add(lines);
			}
			rows.add(cells);
		}
		lines = outside;
		lines.addAll(new WordTable(rows).lines());
	}

	/** Children of that name, also inside content controls. */
	private static List<Node> children(Node parent, String name) {
		List<Node> result = new ArrayList<>();
		for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (name.equals(name(each))) {
				result.add(each);
			} else if (Set.of("sdt", "sdtContent", "customXml").contains(name(each))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				result.addAll(children(each, name));
			}
		}
		return result;
	}

	private boolean isBold(Node properties) {
		Node own = child(properties, "b"); //$NON-NLS-1$
		if (own != null) {
			return isOn(own);
		}
		Node style = child(properties, "rStyle"); //$NON-NLS-1$
		return style != null && isBoldStyle(attribute(style, "val")); //$NON-NLS-1$
	}

	private boolean isBoldStyle(String id) {
		return boldStyles.computeIfAbsent(id, this::findBold);
	}

	private boolean findBold(String id) {
		String next = id;
		Set<String> seen = new HashSet<>();
		while (styles != null && seen.add(next) && seen.size() < DEEPEST_STYLE) {
			XWPFStyle style = styles.getStyle(next);
			if (style == null) {
				return false;
			}
			Node own = child(child(style.getCTStyle().getDomNode(), "rPr"), "b"); //$NON-NLS-1$ //$NON-NLS-2$
			if (own != null) {
				return isOn(own);
			}
			if (style.getBasisStyleID() == null) {
				return false;
			}
			next = style.getBasisStyleID();
		}
		return false;
	}

	private static boolean isOn(Node toggle) {
		return !Set.of("0", "false", "off").contains(attribute(toggle, "val")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static boolean isHeading(Node properties) {
		Node style = child(properties, "pStyle"); //$NON-NLS-1$
		return style != null && attribute(style, "val").matches("(?i)(heading|title|subtitle).*"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Node child(Node parent, String name) {
		for (Node each = parent == null ? null : parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (name.equals(name(each))) {
				return each;
			}
		}
		return null;
	}

	/** The local name of an element of Word; empty for all else. */
	private static String name(Node node) {
		return node instanceof Element && WORD.equals(node.getNamespaceURI()) ? node.getLocalName() : ""; //$NON-NLS-1$
	}

	private static String attribute(Node node, String name) {
		return ((Element) node).getAttributeNS(WORD, name);
	}
}
