package org.themewright.model;

/**
 * What holds on to words of a source: a coding, or a memo that has a place. Offsets are UTF-16 code units into the text of
 * the source, ranges are half-open. Used on the thread that uses the study.
 *
 * @since 1.0
 */
public interface Anchored {

	/** @return the first offset; -1 without a place */
	int getStart();

	/** @param value the first offset; -1 for no place */
	void setStart(int value);

	/** @return the offset after the last, greater than the start unless orphaned; -1 without a place */
	int getEnd();

	/** @param value the offset after the last; -1 for no place */
	void setEnd(int value);

	/** @return how sure the place is, not null */
	AnchorState getState();

	/** @param value how sure the place is */
	void setState(AnchorState value);

	/** @return the words, as they were when last placed; null when they were never noted */
	String getQuote();

	/** @param value the words, or null */
	void setQuote(String value);

	/** @return up to 32 code units that stand before the words, or null */
	String getBefore();

	/** @param value what stands before the words, or null */
	void setBefore(String value);

	/** @return up to 32 code units that stand after the words, or null */
	String getAfter();

	/** @param value what stands after the words, or null */
	void setAfter(String value);

	/** @return the revision of the text when the words were noted */
	int getRevision();

	/** @param value the revision of the text */
	void setRevision(int value);
}
