package org.themewright.search.internal.index;

/**
 * The fields of the index. Kinds of documents: the study; what has words, that is sources, memos, codes and themes; and
 * the passages of these.
 */
public final class Fields {

	/** Passages and what they are in: the id of the source, memo, code or theme; says what is replaced together. */
	public static final String IN_SOURCE = "in"; //$NON-NLS-1$
	/** Sources, memos, codes and themes: the id. */
	public static final String SOURCE = "source"; //$NON-NLS-1$
	/** Sources: turns and codings. Memos, codes and themes: all. The study: names, and the state of its sources. */
	static final String CONTENT = "content"; //$NON-NLS-1$
	/** The study only, so that it can be found. */
	static final String CATALOGUE = "catalogue"; //$NON-NLS-1$
	/** Passages only: in what kind of thing, by the name of a {@link PassageKind}. */
	public static final String KIND = "kind"; //$NON-NLS-1$
	/** Passages of sources: the answer they belong to, by the number of the first passage of it. */
	public static final String ANSWER = "answer"; //$NON-NLS-1$
	/** Passages: where they are. */
	public static final String START = "start"; //$NON-NLS-1$
	/** Passages: the offset after the last character. */
	public static final String END = "end"; //$NON-NLS-1$
	/** Passages of sources: the text up to the next passage; of the first, from the beginning. Together the whole text. */
	static final String TEXT = "text"; //$NON-NLS-1$
	/** Passages: the words as they are, with offsets counted from the beginning of the passage. */
	public static final String WORD = "word"; //$NON-NLS-1$
	/** Passages: who speaks, folded. */
	public static final String SPEAKER = "speaker"; //$NON-NLS-1$
	/** Passages: the role of who speaks. */
	public static final String ROLE = "role"; //$NON-NLS-1$
	/** Passages: ids of participants. */
	public static final String PARTICIPANT = "participant"; //$NON-NLS-1$
	/** Passages: ids of codes. */
	public static final String CODE = "code"; //$NON-NLS-1$
	/** Passages: ids of researchers. */
	public static final String CODER = "coder"; //$NON-NLS-1$

	private Fields() {
	}
}
