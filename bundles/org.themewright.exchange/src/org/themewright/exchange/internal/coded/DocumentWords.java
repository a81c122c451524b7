package org.themewright.exchange.internal.coded;

import java.text.MessageFormat;

import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Coder;
import org.themewright.model.SpeakerRole;

/** What documents of every format say in the same words. */
final class DocumentWords {

	private DocumentWords() {
	}

	/** Study, date, how much is coded, and how much is left out. */
	static String summary(CodedTranscript content) {
		StringBuilder result = new StringBuilder(content.study());
		if (content.options().date() != null) {
			result.append(result.isEmpty() ? "" : " \u00b7 ").append(content.options().date()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		result.append(result.isEmpty() ? "" : " \u00b7 ") //$NON-NLS-1$ //$NON-NLS-2$
				.append(MessageFormat.format(Messages.summary, content.marks().size(), content.codes().size()));
		if (content.withheld() > 0) {
			result.append(" \u00b7 ").append(MessageFormat.format(Messages.withheldAll, content.withheld())); //$NON-NLS-1$
		}
		return result.toString();
	}

	static String name(Coder coder) {
		String name = coder.name().isEmpty() ? Messages.unknownResearcher : coder.name();
		return coder.initials().isEmpty() ? name : name + " (" + coder.initials() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether an interviewer speaks. */
	static boolean asks(Block block) {
		return block.role() == SpeakerRole.INTERVIEWER;
	}
}
