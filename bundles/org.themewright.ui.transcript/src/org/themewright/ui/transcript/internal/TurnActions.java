package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorSite;
import org.themewright.core.edit.SpeakerOperations;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;

/** What is done with the turn at the caret and with who speaks in it, by keyboard and menu; asks where that is needed. */
final class TurnActions {

	private final IEditorSite site;
	private final ShownTranscript shown;
	private final ReadingPane pane;
	private final SpeakerOperations operations;

	TurnActions(IEditorSite site, ShownTranscript shown, ReadingPane pane) {
		this.site = site;
		this.shown = shown;
		this.pane = pane;
		operations = new SpeakerOperations(shown.session());
	}

	private Turn turn() {
		return shown.turns().at(caret());
	}

	private int caret() {
		return pane.selection().start();
	}

	private void withTurn(Consumer<Turn> action) {
		Turn turn = turn();
		if (shown.session().isReadOnly()) {
			say(NLS.bind(Messages.TextCorrection_readOnly, shown.session().getReadOnlyReason()));
		} else if (turn == null) {
			say(Messages.TurnActions_noTurn);
		} else {
			action.accept(turn);
		}
	}

	private void say(String message) {
		site.getActionBars().getStatusLineManager().setMessage(message);
	}

	/** Makes two turns of the one at the caret, and asks who speaks in the second. */
	void split() {
		int at = caret();
		withTurn(turn -> {
			if (!SpeakerOperations.canSplit(turn, at)) {
				say(Messages.TurnActions_cannotSplit);
			} else {
				choose(Messages.TurnActions_second, turn.getSpeaker(), speaker -> operations.split(turn, at, speaker));
			}
		});
	}

	/** Makes one turn of the one at the caret and the next. */
	void join() {
		withTurn(turn -> {
			if (SpeakerOperations.next(turn) == null) {
				say(Messages.TurnActions_last);
			} else {
				operations.join(turn);
			}
		});
	}

	/** Asks who speaks in the turn at the caret. */
	void give() {
		withTurn(turn -> choose(Messages.TurnActions_speaks, turn.getSpeaker(), speaker -> operations.give(turn, speaker)));
	}

	/** Asks for another name and role of the speaker at the caret, in all turns. */
	void editSpeaker() {
		withTurn(turn -> {
			Speaker speaker = turn.getSpeaker();
			if (speaker == null) {
				give();
				return;
			}
			long turns = shown.turns().all().stream().filter(each -> each.getSpeaker() == speaker).count();
			SpeakerDialog dialog = new SpeakerDialog(site.getShell(), Messages.TurnActions_speakerTitle,
					NLS.bind(Messages.TurnActions_speakerMessage, StudyLabels.text(speaker), turns),
					StudyLabels.text(speaker), speaker.getRole());
			if (dialog.open() == Window.OK) {
				change(speaker, dialog.name(), dialog.role());
			}
		});
	}

	private void change(Speaker speaker, String name, SpeakerRole role) {
		Speaker present = SpeakerOperations.find(shown.transcript(), name);
		if (present != null && present != speaker) {
			if (confirmsMerge(speaker, present)) {
				operations.merge(speaker, present);
			}
			return;
		}
		shown.session().execute(NLS.bind(Messages.TurnActions_changeSpeaker, StudyLabels.text(speaker)), () -> {
			if (!name.equals(speaker.getName())) {
				operations.rename(speaker, name);
			}
			if (role != speaker.getRole()) {
				operations.setRole(speaker, role);
			}
		});
	}

	private boolean confirmsMerge(Speaker speaker, Speaker into) {
		return MessageDialog.open(MessageDialog.QUESTION, site.getShell(), Messages.TurnActions_mergeTitle,
				NLS.bind(Messages.TurnActions_mergeQuestion, StudyLabels.text(into), StudyLabels.text(speaker)), SWT.NONE,
				Messages.TurnActions_merge, IDialogConstants.CANCEL_LABEL) == 0;
	}

	/** Lets people choose a speaker at the caret by arrow keys or mouse; the present one stands first. */
	private void choose(String title, Speaker present, Consumer<Speaker> action) {
		pane.hideToolTips();
		StyledText text = pane.text();
		Menu menu = new Menu(text);
		MenuItem heading = new MenuItem(menu, SWT.PUSH);
		heading.setText(title);
		heading.setEnabled(false);
		List<Speaker> speakers = new ArrayList<>(shown.transcript().getSpeakers());
		if (speakers.remove(present)) {
			speakers.addFirst(present);
		}
		speakers.forEach(each -> item(menu, StudyLabels.text(each), () -> action.accept(each)));
		item(menu, Messages.TurnActions_nobody, () -> action.accept(null));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.TurnActions_newSpeaker, () -> withNewSpeaker(action));
		menu.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(menu::dispose));
		Point caret = text.getLocationAtOffset(caret());
		menu.setLocation(text.toDisplay(Math.max(caret.x, text.getLeftMargin()), caret.y + text.getLineHeight()));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** Adds a speaker and does something with it, as one step. */
	private void withNewSpeaker(Consumer<Speaker> action) {
		Transcript transcript = shown.transcript();
		SpeakerDialog dialog = new SpeakerDialog(site.getShell(), Messages.TurnActions_newTitle,
				Messages.TurnActions_newMessage, "", SpeakerRole.PARTICIPANT); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			shown.session().execute(NLS.bind(Messages.TurnActions_addSpeaker, dialog.name()),
					() -> action.accept(operations.add(transcript, dialog.name(), dialog.role())));
		}
	}
}
