package org.themewright.ui.transcript.internal.out;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.quotation.Quotation;
import org.themewright.core.quotation.QuotationFormat;
import org.themewright.ui.StudyLabels;

/** Copies the selected words with who says them and where, ready to be pasted into a paper. */
public final class CopyWithReferenceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveTranscript active = ActiveTranscript.of(event);
		if (active == null) {
			return null;
		}
		Quotation quotation = Quotation.of(active.transcript(), active.selectedWords());
		if (quotation.parts().isEmpty()) {
			active.say(Messages.CopyWithReference_noWords);
		} else if (quotation.withheld()) {
			HandlerUtil.getActiveShell(event).getDisplay().beep();
			active.say(Messages.CopyWithReference_withheld);
		} else {
			copy(quotation, event);
			active.say(NLS.bind(Messages.CopyWithReference_copied,
					StudyLabels.shortened(QuotationPreferences.format().plain(quotation))));
		}
		return null;
	}

	private static void copy(Quotation quotation, ExecutionEvent event) {
		QuotationFormat format = QuotationPreferences.format();
		Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
		try {
			clipboard.setContents(
					new Object[] { format.plain(quotation).replace("\n", System.lineSeparator()), format.rtf(quotation), //$NON-NLS-1$
							format.html(quotation) },
					new Transfer[] { TextTransfer.getInstance(), RTFTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
