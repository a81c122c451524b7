package org.themewright.exchange.internal.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure of a PDF: its headings and paragraphs in the order in which they are read. */
final class PdfTags {

	private final PDDocument document;
	private final PDStructureTreeRoot root = new PDStructureTreeRoot();
	private final PDStructureElement top = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
	private final List<COSArray> pages = new ArrayList<>();
	private PDPage page;

	PdfTags(PDDocument document) {
		this.document = document;
		root.appendKid(top);
	}

	/** Begins a page; what follows is on it. */
	void begin(PDPage next) {
		page = next;
		page.setStructParents(pages.size());
		pages.add(new COSArray());
	}

	/** A new heading or paragraph after those before it. */
	PDStructureElement element(String type) {
		PDStructureElement result = new PDStructureElement(type, top);
		top.appendKid(result);
		return result;
	}

	/** Says that what is marked with the number that is returned belongs to an element. */
	int mark(PDStructureElement element) {
		COSArray parents = pages.getLast();
		PDMarkedContentReference reference = new PDMarkedContentReference();
		reference.setPage(page);
		reference.setMCID(parents.size());
		element.appendKid(reference);
		parents.add(element);
		return parents.size() - 1;
	}

	/** Puts the structure into the document. */
	void finish() {
		Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
		for (int i = 0; i < pages.size(); i++) {
			parents.put(i, new PDParentTreeValue(pages.get(i)));
		}
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(parents);
		root.setParentTree(tree);
		root.setParentTreeNextKey(pages.size());
		PDMarkInfo info = new PDMarkInfo();
		info.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(info);
		document.getDocumentCatalog().setStructureTreeRoot(root);
	}
}
