package org.themewright.ui.internal.themes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.themewright.core.StudyChange;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.ThemeCheck;
import org.themewright.core.themes.ThemeEvidence;
import org.themewright.core.themes.ThemeFinding;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.internal.StudyObjectEditor;
import org.themewright.ui.internal.codings.BlindCoding;
import org.themewright.ui.internal.codings.CodingsView;
import org.themewright.ui.internal.properties.EmbeddedForm;
import org.themewright.ui.internal.widgets.Coalescer;
import org.themewright.ui.internal.widgets.Copying;
import org.themewright.ui.internal.widgets.FocusActions;
import org.themewright.ui.internal.widgets.MoveKeys;

/** Central idea, codes, key quotes, contrary cases and voices of a theme, and how well the data bear it out. */
public final class ThemeEditor extends StudyObjectEditor {

	private static final int MARGIN = 14;
	/** Where there is little room, tabs are shortened to so many letters before one of them is left out. */
	private static final int SHORTEST_TAB = 6;
	private final PartSelection selection = new PartSelection();
	private final List<EditorPage> pages = new ArrayList<>();
	private Theme theme;
	private EmbeddedForm form;
	private FindingsList findings;
	private CTabFolder tabs;
	private Coalescer update;
	private BlindCoding blind;
	/** Whether something changed while other editors were in front of this one. */
	private boolean stale;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput studyInput) || !(studyInput.getObject() instanceof Theme opened)) {
			throw new PartInitException(NLS.bind(Messages.notTheme, input.getName()));
		}
		setSite(site);
		setInput(input);
		theme = opened;
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		follow(this::changed);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		form = new EmbeddedForm(sash, session(), theme, this::openObject);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 10).applyTo(right);
		sash.setWeights(30, 70);
		findings = new FindingsList(right, this);
		tabs = new CTabFolder(right, SWT.TOP | SWT.FLAT);
		tabs.setMinimumCharacters(SHORTEST_TAB);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		pages.add(new QuotesPage(page(), this, Role.KEY_QUOTE));
		pages.add(new PassagesPage(page(), this));
		pages.add(new QuotesPage(page(), this, Role.CONTRARY_CASE));
		pages.add(new VoicesPage(page(), this));
		pages.add(new CodesPage(page(), this));
		pages.add(new MemosPage(page(), this));
		update = new Coalescer(tabs, this::showNow);
		blind = new BlindCoding(session(), this::showNow);
		tabs.setSelection(theme.getKeyQuotes().stream().noneMatch(blind::shows) ? 1 : 0);
		getSite().setSelectionProvider(selection);
		MoveKeys.install(getSite(), () -> current().move(-1), () -> current().move(1));
		select(List.of());
		showNow();
	}

	private Composite page() {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		Composite page = new Composite(tabs, SWT.NONE);
		item.setControl(page);
		return page;
	}

	private EditorPage current() {
		return pages.get(Math.max(0, tabs.getSelectionIndex()));
	}

	Theme theme() {
		return theme;
	}

	/** What is hidden from who works here. */
	BlindCoding blind() {
		return blind;
	}

	/** Actions of the workbench that a control of a page has while it has the focus. */
	FocusActions focusActions(Control control) {
		return new FocusActions(getEditorSite().getActionBars(), control);
	}

	Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** Says what is selected in a page; where nothing is, it is the theme. */
	void select(List<? extends EObject> objects) {
		selection.set(objects.isEmpty() ? List.of(theme) : objects);
	}

	/** Goes to the place of the first coding. */
	void open(List<Coding> codings) {
		if (!codings.isEmpty()) {
			StudyEditors.open(getSite().getPage(), session(), codings.get(0));
		}
	}

	private void openObject(EObject object) {
		if (object instanceof Identified identified && StudyEditors.editorId(object) != null) {
			StudyEditors.open(getSite().getPage(), session(), identified);
		} else {
			showCodings(null, List.of(object));
		}
	}

	/** Shows codings, or those of objects, in their view. */
	void showCodings(String title, List<? extends EObject> objects) {
		if (!objects.isEmpty()) {
			CodingsView.show(getSite().getPage(), title, objects);
		}
	}

	/** Goes to what a finding is about. */
	void follow(ThemeFinding finding) {
		List<Identified> objects = finding.objects();
		switch (finding.kind()) {
		case NO_KEY_QUOTE, NO_CONTRARY_CASE -> show(1);
		case NO_CODES, NO_CODINGS -> show(4);
		case UNUSED_CODES -> show(4);
		case SILENT_GROUP, WITHDRAWN_CONSENT -> show(3);
		case ONE_VOICE -> showCodings(finding.message(), objects.subList(1, objects.size()));
		case WITHHELD_QUOTE, STRAY_QUOTE -> show(0);
		default -> throw new IllegalArgumentException(finding.kind().name());
		}
		select(objects.stream().filter(each -> each instanceof Participant || each instanceof Coding).toList());
	}

	private void show(int page) {
		tabs.setSelection(page);
		pages.get(page).setFocus();
	}

	/** Makes codings key quotes or contrary cases of the theme, perhaps after asking. */
	boolean pick(Role role, List<Coding> codings) {
		return KeyQuotes.pick(getSite().getShell(), session(), theme, role, codings);
	}

	void copy(String text) {
		Copying.text(tabs, text);
	}

	private void changed(StudyChange change) {
		if (StudyObjects.studyOf(theme) == null) {
			tabs.getDisplay().asyncExec(this::closeIfGone);
		} else if (!getSite().getPage().isPartVisible(this)) {
			stale = true;
		} else if (change.replacements().isEmpty()) {
			update.request();
		} else {
			update.requestAtRest();
		}
	}

	/** Until it comes to this, the theme may be back, or the study closed. */
	private void closeIfGone() {
		if (!tabs.isDisposed() && StudyObjects.studyOf(theme) == null) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Shows everything as it is now. */
	void showNow() {
		if (StudyObjects.studyOf(theme) == null) {
			return;
		}
		stale = false;
		ThemeCheck check = ThemeCheck.of(ThemeEvidence.of(theme, blind::shows), blind::shows);
		setPartName(getEditorInput().getName());
		form.show();
		findings.show(check);
		for (int i = 0; i < pages.size(); i++) {
			String title = pages.get(i).title(check);
			tabs.getItem(i).setText(title);
			tabs.getItem(i).setToolTipText(title);
			pages.get(i).show(check);
		}
	}

	@Override
	public void dispose() {
		if (blind != null) {
			blind.dispose();
		}
		super.dispose();
	}

	@Override
	protected void focus() {
		if (stale) {
			showNow();
		}
		current().setFocus();
	}
}
