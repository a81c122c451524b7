package org.themewright.ui.internal.widgets;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.themewright.core.StudySession;
import org.themewright.core.edit.Palette;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.Named;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.ui.StudyColours;

/** A menu that gives codes and themes a colour of the palette or any other. */
public final class ColourMenu {

	private static final String[] NAMES = Messages.colourNames.split(","); //$NON-NLS-1$

	private ColourMenu() {
	}

	/**
	 * @param shell the parent of the dialog for other colours
	 * @param session the study of the objects
	 * @param objects codes and themes, at least one
	 * @return the menu
	 */
	public static MenuManager create(Shell shell, StudySession session, List<? extends Named> objects) {
		MenuManager menu = new MenuManager(Messages.colour);
		for (int i = 0; i < NAMES.length; i++) {
			String colour = Palette.colour(i);
			menu.add(action(NAMES[i].strip(), StudyColours.swatch(StudyColours.rgb(colour)),
					() -> recolour(session, objects, colour)));
		}
		menu.add(new Separator());
		menu.add(action(Messages.otherColour, null, () -> choose(shell, session, objects)));
		return menu;
	}

	private static Action action(String text, ImageDescriptor image, Runnable work) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				work.run();
			}
		};
		return action;
	}

	private static void choose(Shell shell, StudySession session, List<? extends Named> objects) {
		ColorDialog dialog = new ColorDialog(shell);
		dialog.setText(Messages.colourTitle);
		Named first = objects.get(0);
		dialog.setRGB(StudyColours.rgb(first instanceof Code code ? code.getColour() : ((Theme) first).getColour()));
		RGB chosen = dialog.open();
		if (chosen != null) {
			recolour(session, objects, StudyColours.hex(chosen));
		}
	}

	private static void recolour(StudySession session, List<? extends Named> objects, String colour) {
		StudyOperations operations = new StudyOperations(session);
		session.execute(Messages.changeColour, () -> objects.forEach(each -> operations.set(each,
				each instanceof Theme ? Literals.THEME__COLOUR : Literals.CODE__COLOUR, colour)));
	}
}
