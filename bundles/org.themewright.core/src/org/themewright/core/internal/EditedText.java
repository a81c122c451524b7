package org.themewright.core.internal;

import java.lang.ref.WeakReference;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.themewright.core.text.TextEdit;
import org.themewright.model.Transcript;

/**
 * The text of a transcript in a form that can be edited. A letter that is typed into a text of megabytes copies it once;
 * to put a new text together from what stands before and after takes two and a half times the memory, and whoever types
 * waits for the collector all the more often.
 */
final class EditedText extends AdapterImpl {

	/** So much can be typed before there is a need for more room. */
	private static final int SPARE = 8192;

	/** What was made last; when the transcript has another text, somebody else has set it. */
	private WeakReference<String> made = new WeakReference<>(null);
	/** Goes when the collector comes: it is soon made again, and many edited transcripts need no second text each. */
	private WeakReference<StringBuilder> buffer = new WeakReference<>(null);

	/**
	 * @param transcript not changed here
	 * @param edit within its text
	 * @return the text after the edit
	 */
	static String after(Transcript transcript, TextEdit edit) {
		EditedText text = (EditedText) EcoreUtil.getExistingAdapter(transcript, EditedText.class);
		if (text == null) {
			text = new EditedText();
			transcript.eAdapters().add(text);
		}
		return text.edit(transcript.getText(), edit);
	}

	private String edit(String before, TextEdit edit) {
		StringBuilder builder = made.get() == before ? buffer.get() : null;
		made.clear();
		if (builder == null) {
			builder = new StringBuilder(before.length() + SPARE).append(before);
			buffer = new WeakReference<>(builder);
		}
		if (edit.removed() == 0) {
			// once something was replaced, each copy is tried first whether it fits into half the memory
			builder.insert(edit.offset(), edit.inserted());
		} else {
			builder.replace(edit.offset(), edit.offset() + edit.removed(), edit.inserted());
		}
		String after = builder.toString();
		made = new WeakReference<>(after);
		return after;
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == EditedText.class;
	}
}
