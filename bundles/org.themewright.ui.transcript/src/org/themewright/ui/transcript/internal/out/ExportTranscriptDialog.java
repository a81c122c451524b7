package org.themewright.ui.transcript.internal.out;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.exchange.coded.CodedTranscriptExport;
import org.themewright.exchange.coded.CodedTranscriptOptions;
import org.themewright.exchange.coded.PageSize;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.codings.BlindCoding;

/** Asks in which format, with what and where a coded transcript is written. What was chosen last is chosen again. */
final class ExportTranscriptDialog extends TitleAreaDialog {

	private static final String SECTION = "exportTranscript"; //$NON-NLS-1$
	private static final String AS_HTML = "html"; //$NON-NLS-1$
	private static final String LETTER = "letter"; //$NON-NLS-1$
	private static final String NO_SPEAKERS = "noSpeakers"; //$NON-NLS-1$
	private static final String NO_NUMBERS = "noNumbers"; //$NON-NLS-1$
	private static final String MEMOS = "memos"; //$NON-NLS-1$
	private static final String NOT_OPENED = "notOpened"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String PDF = ".pdf"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$
	private static final int LIST_HEIGHT = 130;
	private static final int LIST_WIDTH = 230;

	private final Transcript transcript;
	private final List<Code> usedCodes;
	private final List<Researcher> coders;
	private final List<Code> shownCodes;
	private final List<Researcher> shownResearchers;
	private Button pdf;
	private Button html;
	private Combo paper;
	private Button speakers;
	private Button numbers;
	private Button memos;
	private Button withheld;
	private CheckboxTableViewer codes;
	private CheckboxTableViewer researchers;
	private Text target;
	private Button opened;
	private CodedTranscriptOptions options;
	private Path file;
	private boolean opensAfterwards;

	/** Begins with the codings that the editor shows. */
	ExportTranscriptDialog(Shell parent, ActiveTranscript active) {
		super(parent);
		Study study = active.session().getStudy();
		transcript = active.transcript();
		shownCodes = active.shownCodes();
		shownResearchers = active.shownResearchers();
		List<Coding> codings = BlindCoding.now(active.session(),
				blind -> StudyObjects.codingsIn(transcript).stream().filter(blind::shows).toList());
		Set<Code> used = codings.stream().map(Coding::getCode).collect(Collectors.toSet());
		Set<Researcher> by = codings.stream().map(each -> StudyObjects.setOf(each).getResearcher())
				.collect(Collectors.toSet());
		usedCodes = StudyObjects.allCodes(study.getCodebook()).stream().filter(used::contains).toList();
		coders = study.getResearchers().stream().filter(by::contains).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ExportTranscriptDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ExportTranscriptDialog_heading, StudyLabels.text(transcript)));
		setMessage(Messages.ExportTranscriptDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(12, 10).spacing(12, 8).applyTo(area);
		createFormat(area);
		createShown(area);
		codes = createList(area, Messages.ExportTranscriptDialog_codes, usedCodes, shownCodes);
		researchers = createList(area, Messages.ExportTranscriptDialog_researchers, coders, shownResearchers);
		createTarget(area);
		return area;
	}

	private void createFormat(Composite area) {
		Group group = group(area, Messages.ExportTranscriptDialog_format);
		pdf = button(group, SWT.RADIO, Messages.ExportTranscriptDialog_pdf, !settings().getBoolean(AS_HTML));
		html = button(group, SWT.RADIO, Messages.ExportTranscriptDialog_html, settings().getBoolean(AS_HTML));
		pdf.addListener(SWT.Selection, event -> changeSuffix());
		Composite row = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ExportTranscriptDialog_paper);
		paper = new Combo(row, SWT.READ_ONLY);
		paper.setItems(Messages.ExportTranscriptDialog_a4, Messages.ExportTranscriptDialog_letter);
		paper.select(settings().getBoolean(LETTER) ? 1 : 0);
	}

	private void createShown(Composite area) {
		Group group = group(area, Messages.ExportTranscriptDialog_contents);
		speakers = button(group, SWT.CHECK, Messages.ExportTranscriptDialog_speakers, !settings().getBoolean(NO_SPEAKERS));
		numbers = button(group, SWT.CHECK, Messages.ExportTranscriptDialog_numbers, !settings().getBoolean(NO_NUMBERS));
		memos = button(group, SWT.CHECK, Messages.ExportTranscriptDialog_memos, settings().getBoolean(MEMOS));
		withheld = button(group, SWT.CHECK, Messages.ExportTranscriptDialog_withheld, false);
		withheld.setToolTipText(Messages.ExportTranscriptDialog_withheldTip);
	}

	private static Group group(Composite area, String text) {
		Group group = new Group(area, SWT.NONE);
		group.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().applyTo(group);
		return group;
	}

	private static Button button(Composite parent, int style, String text, boolean selected) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.setSelection(selected);
		return button;
	}

	private static CheckboxTableViewer createList(Composite area, String text, List<? extends Identified> objects,
			List<? extends Identified> checked) {
		Composite column = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(column);
		Label label = new Label(column, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		Link link = new Link(column, SWT.NONE);
		link.setText(Messages.ExportTranscriptDialog_allOrNone);
		CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(column, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new StudyLabels());
		viewer.setInput(objects);
		viewer.setCheckedElements(objects.stream().filter(checked::contains).toArray());
		link.addListener(SWT.Selection, event -> viewer.setAllChecked("all".equals(event.text))); //$NON-NLS-1$
		return viewer;
	}

	private void createTarget(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ExportTranscriptDialog_file);
		target = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		String folder = settings().get(FOLDER) == null ? System.getProperty("user.home") : settings().get(FOLDER); //$NON-NLS-1$
		target.setText(Path.of(folder).resolve(transcript.getSlug() + suffix()).toString());
		target.addListener(SWT.Modify, event -> followSuffix());
		Button browse = button(row, SWT.PUSH, Messages.ExportTranscriptDialog_browse, false);
		browse.addListener(SWT.Selection, event -> browse());
		opened = button(area, SWT.CHECK, Messages.ExportTranscriptDialog_open, !settings().getBoolean(NOT_OPENED));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ExportTranscriptDialog_export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
		target.setFocus();
		target.setSelection(target.getCharCount());
	}

	private String suffix() {
		return pdf.getSelection() ? PDF : HTML;
	}

	private void changeSuffix() {
		String now = target.getText();
		int dot = now.lastIndexOf('.');
		String suffix = dot < 0 ? "" : now.substring(dot); //$NON-NLS-1$
		if (Stream.of(PDF, HTML).anyMatch(suffix::equalsIgnoreCase)) {
			target.setText(now.substring(0, dot) + suffix());
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		Path now = path();
		if (now != null && now.getParent() != null) {
			dialog.setFilterPath(now.getParent().toString());
			dialog.setFileName(now.getFileName().toString());
		}
		dialog.setFilterExtensions('*' + suffix());
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(CodedTranscriptExport.canWrite(Path.of(chosen)) ? chosen : chosen + suffix());
		}
	}

	/** What is typed as a path, or null. */
	private Path path() {
		try {
			Path path = Path.of(target.getText().strip());
			return path.isAbsolute() && path.getFileName() != null ? path : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** A file that is called otherwise is of the other format. */
	private void followSuffix() {
		String name = target.getText().strip().toLowerCase(Locale.ROOT);
		if (name.endsWith(PDF) || name.endsWith(HTML)) {
			pdf.setSelection(name.endsWith(PDF));
			html.setSelection(name.endsWith(HTML));
		}
		validate();
	}

	private void validate() {
		Path path = path();
		String problem = null;
		if (path == null || Files.isDirectory(path)) {
			problem = Messages.ExportTranscriptDialog_noFile;
		} else if (!path.toString().toLowerCase(Locale.ROOT).endsWith(suffix())) {
			problem = NLS.bind(Messages.ExportTranscriptDialog_suffix, suffix());
		} else if (!Files.isDirectory(path.getParent())) {
			problem = NLS.bind(Messages.ExportTranscriptDialog_noFolder, path.getParent());
		} else if (!Files.isWritable(Files.exists(path) ? path : path.getParent())) {
			problem = Messages.ExportTranscriptDialog_notAllowed;
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		Path path = path();
		if (Files.exists(path) && !MessageDialog.openQuestion(getShell(), Messages.ExportTranscriptDialog_title,
				NLS.bind(Messages.ExportTranscriptDialog_replace, path))) {
			return;
		}
		file = path;
		opensAfterwards = opened.getSelection();
		options = new CodedTranscriptOptions(ids(codes), ids(researchers), speakers.getSelection(), numbers.getSelection(),
				memos.getSelection(), withheld.getSelection(), paper.getSelectionIndex() == 1 ? PageSize.LETTER : PageSize.A4,
				LocalDate.now());
		remember();
		super.okPressed();
	}

	/** The ids of what is checked; null for all. */
	private static Set<String> ids(CheckboxTableViewer viewer) {
		List<Object> checked = new ArrayList<>(List.of(viewer.getCheckedElements()));
		return checked.size() == viewer.getTable().getItemCount() ? null
				: checked.stream().map(each -> ((Identified) each).getId()).collect(Collectors.toSet());
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportTranscriptDialog.class))
				.getDialogSettings();
		return all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
	}

	/** Words that may not be quoted are asked for anew each time. */
	private void remember() {
		IDialogSettings settings = settings();
		settings.put(AS_HTML, html.getSelection());
		settings.put(LETTER, paper.getSelectionIndex() == 1);
		settings.put(NO_SPEAKERS, !speakers.getSelection());
		settings.put(NO_NUMBERS, !numbers.getSelection());
		settings.put(MEMOS, memos.getSelection());
		settings.put(NOT_OPENED, !opened.getSelection());
		settings.put(FOLDER, file.getParent().toString());
	}

	/** What is shown. */
	CodedTranscriptOptions options() {
		return options;
	}

	/** Where it is written. */
	Path file() {
		return file;
	}

	/** Whether the file is shown when it is written. */
	boolean opensAfterwards() {
		return opensAfterwards;
	}
}
