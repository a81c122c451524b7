package org.themewright.exchange.internal.coded;

import java.util.List;

import org.themewright.exchange.coded.CodedTranscript.Mark;

/** Colours of words that bear codings. */
final class Colours {

	private Colours() {
	}

	/** The colours of codes mixed in equal parts, whatever their order, {@code #rrggbb}; a code counts once. */
	static String mixed(List<Mark> marks) {
		List<String> colours = marks.stream().map(Mark::code).distinct().map(each -> each.colour()).toList();
		long red = 0;
		long green = 0;
		long blue = 0;
		for (String each : colours) {
			int rgb = rgb(each);
			red += rgb >> 16 & 0xff;
			green += rgb >> 8 & 0xff;
			blue += rgb & 0xff;
		}
		int count = Math.max(1, colours.size());
		return String.format("#%02x%02x%02x", red / count, green / count, blue / count); //$NON-NLS-1$
	}

	/** 0xrrggbb of {@code #rrggbb}. */
	static int rgb(String colour) {
		return Integer.parseInt(colour.substring(1), 16);
	}
}
