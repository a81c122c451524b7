package org.themewright.ui.transcript.internal.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.exchange.coded.CodedTranscriptOptions;
import org.themewright.exchange.coded.PageSize;
import org.themewright.model.Identified;
import org.themewright.ui.internal.codings.BlindCoding;

/** Asks for a printer and prints the transcript in the active editor with the codings that are shown there. */
public final class PrintTranscriptHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveTranscript active = ActiveTranscript.of(event);
		if (active == null) {
			return null;
		}
		Shell shell = HandlerUtil.getActiveShell(event);
		if (Printer.getPrinterList().length == 0) {
			MessageDialog.openInformation(shell, Messages.PrintTranscript_title, Messages.PrintTranscript_noPrinter);
			return null;
		}
		PrinterData data = new PrintDialog(shell, SWT.NONE).open();
		if (data != null) {
			CodedTranscriptOptions options = CodedTranscriptOptions.standard().on(PageSize.A4, LocalDate.now())
					.only(ids(active.shownCodes()), ids(active.shownResearchers()));
			new PrintTranscriptJob(BlindCoding.now(active.session(), BlindCoding::snapshot), active.transcript(), options, data)
					.schedule();
		}
		return null;
	}

	private static Set<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).collect(Collectors.toSet());
	}
}
