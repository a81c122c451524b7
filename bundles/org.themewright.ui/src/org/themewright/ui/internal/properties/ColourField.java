package org.themewright.ui.internal.properties;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.themewright.core.edit.Palette;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyImages;

/** A row of swatches to choose from; the last one shows a colour that is not in the palette and leads to all others. */
final class ColourField implements Field {

	private static final int PALETTE_SIZE = 8;
	private static final int HALF = 4;
	private final Composite row;
	private final ToolItem[] swatches = new ToolItem[PALETTE_SIZE];
	private final ToolItem other;
	private final ResourceManager images;
	private final Supplier<String> get;
	private final Consumer<String> set;

	ColourField(Composite parent, Supplier<String> get, Consumer<String> set) {
		this.get = get;
		this.set = set;
		row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(0).margins(0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(row);
		images = new LocalResourceManager(JFaceResources.getResources(), row);
		ToolBar bar = null;
		for (int i = 0; i < PALETTE_SIZE; i++) {
			String colour = Palette.colour(i);
			// tool bars do not wrap on all systems, rows of them do
			bar = i % HALF == 0 ? new ToolBar(row, SWT.FLAT) : bar;
			swatches[i] = new ToolItem(bar, SWT.CHECK);
			swatches[i].setImage(images.create(StudyColours.swatch(StudyColours.rgb(colour))));
			swatches[i].setToolTipText(colour);
			swatches[i].addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(colour)));
		}
		other = new ToolItem(bar, SWT.CHECK);
		other.setToolTipText(Messages.otherColour);
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseOther()));
	}

	private void choose(String colour) {
		if (!Objects.equals(colour, get.get())) {
			set.accept(colour);
		}
		show();
	}

	private void chooseOther() {
		ColorDialog dialog = new ColorDialog(row.getShell());
		dialog.setText(Messages.colourTitle);
		dialog.setRGB(StudyColours.rgb(get.get()));
		RGB chosen = dialog.open();
		if (chosen != null) {
			choose(StudyColours.hex(chosen));
		} else {
			show();
		}
	}

	@Override
	public void show() {
		String colour = get.get();
		boolean found = colour == null;
		for (int i = 0; i < PALETTE_SIZE; i++) {
			boolean same = Palette.colour(i).equalsIgnoreCase(colour);
			swatches[i].setSelection(same);
			found |= same;
		}
		other.setSelection(!found);
		other.setImage(found ? StudyImages.get("more") //$NON-NLS-1$
				: images.create(StudyColours.swatch(StudyColours.rgb(colour))));
		row.requestLayout();
	}
}
