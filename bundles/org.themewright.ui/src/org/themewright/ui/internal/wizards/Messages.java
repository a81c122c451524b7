package org.themewright.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	public static String browse;
	public static String chooseFile;
	public static String exists;
	public static String exportCodebook;
	public static String exportCodebookDescription;
	public static String exportCount;
	public static String exportFailed;
	public static String exportFile;
	public static String exporting;
	public static String file;
	public static String fileReplaced;
	public static String fileSuffix;
	public static String folder;
	public static String importCodebook;
	public static String importCodebookDescription;
	public static String incomplete;
	public static String isFolder;
	public static String name;
	public static String newCode;
	public static String newCodeDescription;
	public static String newDiagram;
	public static String newDiagramDescription;
	public static String newMemo;
	public static String newMemoDescription;
	public static String newStudy;
	public static String newStudyDescription;
	public static String newTheme;
	public static String newThemeDescription;
	public static String noFile;
	public static String noFolder;
	public static String noStudy;
	public static String place;
	public static String previewAdded;
	public static String previewAfter;
	public static String previewBefore;
	public static String previewCode;
	public static String previewNew;
	public static String previewReplaced;
	public static String previewSummary;
	public static String previewWhat;
	public static String reading;
	public static String readingFile;
	public static String researcher;

	private Messages() {
	}
}
