package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.ui.diagram.internal.out.PrintJob;

/** Where a diagram goes on paper. */
class PrintJobTest {

	private static final Rectangle A4_LANDSCAPE = new Rectangle(100, 80, 3300, 2300);
	private static final Point DPI = new Point(300, 300);

	@Test
	void whatFitsIsPrintedLifeSizeInTheMiddle() {
		assertEquals(new Rectangle(100 + (3300 - 1500) / 2, 80, 1500, 750),
				PrintJob.place(new SceneBox(-40, 10, 480, 240), A4_LANDSCAPE, DPI));
	}

	@Test
	void whatIsTooLargeIsMadeSmallerInProportion() {
		assertEquals(new Rectangle(100, 80, 3300, 825), PrintJob.place(new SceneBox(0, 0, 4000, 1000), A4_LANDSCAPE, DPI));
		assertEquals(new Rectangle(100 + (3300 - 575) / 2, 80, 575, 2300),
				PrintJob.place(new SceneBox(0, 0, 1000, 4000), A4_LANDSCAPE, DPI));
	}
}
