package org.themewright.ui.transcript.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.transcript.internal.text.CodingUnit;

/** Does in the active transcript editor what a command says. */
public final class TranscriptCommands extends AbstractHandler {

	/** Id of the command that codes with a recent code. */
	static final String RECENT = "org.themewright.ui.transcript.codeRecent"; //$NON-NLS-1$
	/** Its parameter: 1 for the code used last, up to 9. */
	static final String NUMBER = "org.themewright.ui.transcript.codeRecent.number"; //$NON-NLS-1$

	/** Id of the command that lets the text be changed. */
	static final String CORRECT = "org.themewright.ui.transcript.correctText"; //$NON-NLS-1$

	private static final String PREFIX = "org.themewright.ui.transcript."; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			run(event.getCommand().getId().substring(PREFIX.length()), event, editor);
		}
		return null;
	}

	private static void run(String command, ExecutionEvent event, TranscriptEditor editor) throws ExecutionException {
		switch (command) {
		case "quickCode" -> editor.actions().quickCode(""); //$NON-NLS-1$ //$NON-NLS-2$
		case "codeInVivo" -> editor.actions().codeInVivo(); //$NON-NLS-1$
		case "codeAgain" -> editor.actions().codeWithRecent(1); //$NON-NLS-1$
		case "codeRecent" -> editor.actions().codeWithRecent(Integer.parseInt(event.getParameter(NUMBER))); //$NON-NLS-1$
		case "uncode" -> editor.takeAway(); //$NON-NLS-1$
		case "writeMemo" -> editor.memoActions().write(); //$NON-NLS-1$
		case "nextMemo" -> editor.memoActions().goTo(true); //$NON-NLS-1$
		case "previousMemo" -> editor.memoActions().goTo(false); //$NON-NLS-1$
		case "memo" -> editor.actions().memo(); //$NON-NLS-1$
		case "changeCode" -> editor.changes().changeCode(); //$NON-NLS-1$
		case "weigh" -> editor.changes().weigh(); //$NON-NLS-1$
		case "weighMore" -> editor.changes().weigh(true); //$NON-NLS-1$
		case "weighLess" -> editor.changes().weigh(false); //$NON-NLS-1$
		case "nextCoding" -> editor.actions().goToCoding(true); //$NON-NLS-1$
		case "previousCoding" -> editor.actions().goToCoding(false); //$NON-NLS-1$
		case "nextTurn" -> editor.goToTurn(true); //$NON-NLS-1$
		case "previousTurn" -> editor.goToTurn(false); //$NON-NLS-1$
		case "goToTurn" -> editor.askForTurn(); //$NON-NLS-1$
		case "quickOutline" -> editor.quickOutline(); //$NON-NLS-1$
		case "foldTurn" -> editor.foldTurn(); //$NON-NLS-1$
		case "foldInterviewer" -> editor.foldInterviewer(); //$NON-NLS-1$
		case "unfoldAll" -> editor.unfoldAll(); //$NON-NLS-1$
		case "splitTurn" -> editor.turns().split(); //$NON-NLS-1$
		case "joinTurns" -> editor.turns().join(); //$NON-NLS-1$
		case "giveTurn" -> editor.turns().give(); //$NON-NLS-1$
		case "editSpeaker" -> editor.turns().editSpeaker(); //$NON-NLS-1$
		case "selectWord" -> editor.selecting().select(CodingUnit.WORD); //$NON-NLS-1$
		case "selectSentence" -> editor.selecting().select(CodingUnit.SENTENCE); //$NON-NLS-1$
		case "selectTurn" -> editor.selecting().select(CodingUnit.TURN); //$NON-NLS-1$
		case "selectAnswer" -> editor.selecting().answer(false); //$NON-NLS-1$
		case "selectAnswerAndQuestion" -> editor.selecting().answer(true); //$NON-NLS-1$
		case "expandSelection" -> editor.selecting().widen(); //$NON-NLS-1$
		case "shrinkSelection" -> editor.selecting().narrow(); //$NON-NLS-1$
		case "zoomIn" -> editor.zoom(1); //$NON-NLS-1$
		case "zoomOut" -> editor.zoom(-1); //$NON-NLS-1$
		case "zoomReset" -> editor.zoom(0); //$NON-NLS-1$
		default -> throw new ExecutionException("Unknown command: " + command); //$NON-NLS-1$
		}
	}
}
