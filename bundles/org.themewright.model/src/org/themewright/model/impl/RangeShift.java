package org.themewright.model.impl;

import java.util.List;

import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Moves what begins after a place of a text, and tells nobody. Each key that is typed at the beginning of a long transcript
 * moves thousands of codings and turns: setters would ask each of them for its adapters twice, which takes several times as
 * long. Whoever calls this tells of it, and sees to it that the files are saved.
 */
public final class RangeShift {

	private RangeShift() {
	}

	/**
	 * @param set codings of one researcher on the text
	 * @param after those that begin after this offset move
	 * @param delta by how many UTF-16 code units
	 * @return whether any moved
	 */
	public static boolean moveCodings(CodingSet set, int after, int delta) {
		boolean any = false;
		List<Coding> codings = set.getCodings();
		for (int i = 0; i < codings.size(); i++) {
			CodingImpl coding = (CodingImpl) codings.get(i);
			if (coding.start > after) {
				coding.start += delta;
				coding.end += delta;
				any = true;
			}
		}
		return any;
	}

	/**
	 * @param transcript whose turns
	 * @param after those that begin after this offset move
	 * @param delta by how many UTF-16 code units
	 */
	public static void moveTurns(Transcript transcript, int after, int delta) {
		List<Turn> turns = transcript.getTurns();
		for (int i = 0; i < turns.size(); i++) {
			TurnImpl turn = (TurnImpl) turns.get(i);
			if (turn.start > after) {
				turn.start += delta;
				turn.end += delta;
			}
		}
	}
}
