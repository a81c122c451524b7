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
	private final Object burst;
	private final Runnable work;
	private final Runnable trail;
	private final BiConsumer<StudyChange.Kind, ChangeRecorder.Recording> afterwards;
	private final List<Change> changes = new ArrayList<>();

	/**
	 * @param burst what the command is a part of that others may continue, or null
	 * @param trail      adds to what was done what is to be written down about it; not after work that brings this along
	 * @param afterwards is told how the command ran and what it did
	 */
	public RecordedCommand(String label, Object burst, ChangeRecorder recorder, Runnable work, Runnable trail,
			BiConsumer<StudyChange.Kind, ChangeRecorder.Recording> afterwards) {
		super(label);
		this.recorder = recorder;
		this.burst = burst;
		this.work = work;
		this.trail = trail;
		this.afterwards = afterwards;
	}

	/** Whether it is a part of a burst. */
	boolean isOf(Object wanted) {
		return burst != null && burst.equals(wanted);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		if (!record(work)) {
			// tells the command stack to forget this command
			throw new AbortExecutionException();
		}
	}

	/** Does more, which is undone together with what was done. When it fails, only this is taken back. */
	void extend(Runnable more) {
		record(more);
	}

	/** Returns whether anything was changed. */
	private boolean record(Runnable change) {
		recorder.start();
		boolean done = false;
		ChangeRecorder.Recording recording;
		try {
			change.run();
			StorableText.mend(recorder.changes());
			if (!(change instanceof BringsTrail)) {
				trail.run();
			}
			done = true;
		} finally {
			recording = recorder.stop();
			if (!done) {
				recorder.replay(() -> takeBack(recording.changes()));
			}
		}
		if (recording.changes().isEmpty()) {
			return false;
		}
		changes.addAll(recording.changes());
		afterwards.accept(StudyChange.Kind.EXECUTE, recording);
		return true;
	}

	@Override
	public void undo() {
		afterwards.accept(StudyChange.Kind.UNDO, replay(() -> takeBack(changes)));
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

	private static void takeBack(List<Change> changes) {
		for (Change change : new ArrayList<>(changes).reversed()) {
			change.undo();
		}
	}
}
