package org.themewright.cli.internal.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.cli.internal.commands.messages", Messages.class); //$NON-NLS-1$
	}

	public static String nameBlank;
	public static String created;
	public static String rangeForm;
	public static String rangeOrder;
	public static String rangeBeyond;
	public static String coded;
	public static String codedAlready;
	public static String noProblems;
	public static String nothingFound;
	public static String noMethod;
	public static String methodAmbiguous;
	public static String tableWritten;
	public static String tableSuffix;
	public static String columnSource;
	public static String columnStart;
	public static String columnEnd;
	public static String columnCode;
	public static String columnResearcher;
	public static String columnText;
	public static String columnMemo;
	public static String columnSeverity;
	public static String columnFile;
	public static String columnLine;
	public static String columnMessage;
	public static String columnMethod;
	public static String columnName;
	public static String columnParameters;
	public static String limitNegative;
	public static String badQuery;
	public static String hits;
	public static String hitsShown;
	public static String columnBefore;
	public static String columnAfter;
	public static String columnSpeaker;
	public static String columnCodes;
	public static String diagramSuffix;
	public static String scaleRange;
	public static String diagramDrawn;
	public static String columnTurns;
	public static String columnSpeakers;
	public static String skipped;
	public static String notImported;
	public static String imported;
	public static String demoNoFolder;
	public static String demoNotEmpty;
	public static String demoCreated;
	public static String demoOpened;
	public static String demoCounts;
	public static String demoCoded;
	public static String demoFindings;
	public static String demoSearched;
	public static String demoHits;
	public static String demoAllForms;
	public static String demoExactly;
	public static String demoCodedWith;
	public static String demoAnalysed;
	public static String demoTopCode;
	public static String demoTopPair;
	public static String demoTable;
	public static String demoNoMethod;
	public static String demoDrawn;
	public static String demoFile;
	public static String demoReport;
	public static String demoOpen;
	public static String keyCommandMissing;
	public static String keyStudyMissing;
	public static String keyArguments;
	public static String keyNone;
	public static String keyNoSuchName;
	public static String keyAdded;
	public static String keyChanged;
	public static String keyUnchanged;
	public static String keyRemoved;
	public static String passphraseChanged;
	public static String askPassphrase;
	public static String askNewPassphrase;
	public static String askPassphraseAgain;
	public static String passphrasesDiffer;
	public static String passphraseNotAsked;
	public static String passphraseMissing;
	public static String passphraseUnreadable;
	public static String columnRealName;
	public static String columnPseudonym;
	public static String columnKind;
	public static String columnNote;
	public static String backupCommandMissing;
	public static String backupAmbiguous;
	public static String backupDeleted;
	public static String backupOrAll;
	public static String backupRestored;
	public static String backupRestoredTo;
	public static String backupTaken;
	public static String backupUnchanged;
	public static String backupsDeleted;
	public static String backupsUse;
	public static String backupsWhole;
	public static String columnBackup;
	public static String columnFiles;
	public static String columnOwnSize;
	public static String columnProblem;
	public static String columnReason;
	public static String columnSize;
	public static String columnTaken;
	public static String noBackups;
	public static String noSuchBackup;
	public static String notAStudy;
	public static String notRestored;

	private Messages() {
	}
}
