package org.themewright.exchange.coded;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, to be printed or looked at. One thread at a time.
 *
 * @since 1.0
 */
public final class PdfPages implements Closeable {

	private static final float POINTS = 72;

	private final PDDocument document;
	private final PDFRenderer renderer;

	/**
	 * @param pdf the bytes of a PDF, not null
	 * @throws IOException if it is none
	 */
	public PdfPages(byte[] pdf) throws IOException {
		document = Loader.loadPDF(pdf);
		renderer = new PDFRenderer(document);
	}

	/** @return how many pages there are */
	public int count() {
		return document.getNumberOfPages();
	}

	/**
	 * @param page the page, from 0
	 * @return its width in points, 1/72 inch
	 */
	public float width(int page) {
		return document.getPage(page).getCropBox().getWidth();
	}

	/**
	 * @param page the page, from 0
	 * @return its height in points
	 */
	public float height(int page) {
		return document.getPage(page).getCropBox().getHeight();
	}

	/**
	 * @param page the page, from 0
	 * @param dotsPerInch how fine
	 * @return a picture of it without transparency
	 * @throws IOException if it cannot be drawn
	 */
	public BufferedImage picture(int page, float dotsPerInch) throws IOException {
		return renderer.renderImage(page, dotsPerInch / POINTS, ImageType.RGB);
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
