package org.themewright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.themewright.core.StudyChange;

/** A command that records what it does and so can be undone whatever it is. */
public final class RecordedCommand extends AbstractCommand {

	private final ChangeRecorder recorder;
	private final Runnable work;
	private final BiConsumer<StudyChange.Kind, ChangeRecorder.Recording> afterwards;
	private List<Change> changes = List.of();

	/**
	 * @param afterwards is told how the command ran and what it did
	 */
	public RecordedCommand(String label, ChangeRecorder recorder, Runnable work,
			BiConsumer<StudyChange.Kind, ChangeRecorder.Recording> afterwards) {
		super(label);
		this.recorder = recorder;
		this.work = work;
		this.afterwards = afterwards;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		recorder.start();
		boolean done = false;
		ChangeRecorder.Recording recording;
		try {
			work.run();
			StorableText.mend(recorder.changes());
			done = true;
		} finally {
			recording = recorder.stop();
			changes = recording.changes();
			if (!done) {
				recorder.replay(this::takeBack);
			}
		}
		if (changes.isEmpty()) {
			// tells the command stack to forget this command
			throw new AbortExecutionException();
		}
		afterwards.accept(StudyChange.Kind.EXECUTE, recording);
	}

	@Override
	public void undo() {
		afterwards.accept(StudyChange.Kind.UNDO, replay(this::takeBack));
	}

	@Override
	public void redo() {
		afterwards.accept(StudyChange.Kind.REDO, replay(() -> changes.forEach(Change::redo)));
	}

	private ChangeRecorder.Recording replay(Runnable change) {
		recorder.start();
		ChangeRecorder.Recording recording;
		try {
			change.run();
		} finally {
			recording = recorder.stop();
		}
		return recording;
	}

	private void takeBack() {
		for (Change change : new ArrayList<>(changes).reversed()) {
			change.undo();
		}
	}
}
