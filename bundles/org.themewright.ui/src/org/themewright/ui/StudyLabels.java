package org.themewright.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.ResearchQuestion;

/**
 * Names and icons of study objects; codes and codings wear the colour of their code. Used on the UI thread.
 *
 * @since 0.1
 */
public final class StudyLabels extends LabelProvider {

	private static final int LONGEST_QUOTE = 80;
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public String getText(Object element) {
		return text(element);
	}

	/**
	 * @param element an object of a study
	 * @return what to call it on the screen, one line
	 */
	public static String text(Object element) {
		return switch (element) {
		case Coding coding -> (coding.getCode() == null ? "" : coding.getCode().getName() + ": ") //$NON-NLS-1$ //$NON-NLS-2$
				+ shortened(coding.getQuote());
		case Named named -> named.getName() == null ? "" : named.getName(); //$NON-NLS-1$
		case ResearchQuestion question -> shortened(question.getText());
		case EObject object -> object.eClass().getName();
		case null -> ""; //$NON-NLS-1$
		default -> element.toString();
		};
	}

	/**
	 * @param text any text, or null
	 * @return it on one line and not too long
	 */
	public static String shortened(String text) {
		if (text == null) {
			return ""; //$NON-NLS-1$
		}
		String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "\u2026"; //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		Code code = element instanceof Coding coding ? coding.getCode() : element instanceof Code itself ? itself : null;
		if (code != null) {
			return images.create(StudyColours.swatch(StudyColours.rgb(code.getColour())));
		}
		return StudyImages.get(element);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
