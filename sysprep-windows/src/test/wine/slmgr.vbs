' A stand-in for slmgr.vbs: the lines of its /dlv for a volume client, in one burst at the end, as the real one prints.
' Where slmgr.vbs.slow lies beside it, the command line in it is run to its end first. Wine's WScript knows no Sleep.
Option Explicit
Dim lines

Sub RunFirst(path)
  Dim files
  Set files = CreateObject("Scripting.FileSystemObject")
  If files.FileExists(path) Then CreateObject("WScript.Shell").Run files.OpenTextFile(path).ReadAll, 0, True
End Sub

Sub Say(text)
  lines = lines & text & vbCrLf
End Sub

RunFirst WScript.ScriptFullName & ".slow"
Select Case LCase(WScript.Arguments(0))
  Case "/dlv", "/dli"
    Say "Software licensing service version: 10.0.20348.1"
    Say ""
    Say "Name: Windows(R), ServerDatacenter edition"
    Say "Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel"
    Say "Activation ID: ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03"
    Say "Application ID: 55c92734-d682-4d71-983e-d6ec3f16059f"
    Say "Product Key Channel: Volume:GVLK"
    Say "Partial Product Key: XXXXX"
    Say "License Status: Licensed"
    Say "Remaining Windows rearm count: 1000"
    Say "Remaining SKU rearm count: 1001"
    Say ""
    Say ""
  Case "/xpr"
    Say "Windows(R), ServerDatacenter edition:"
    Say "    The machine is permanently activated."
  Case Else
    Say "Invalid combination of command parameters."
    WScript.Echo lines
    WScript.Quit 3
End Select
WScript.Echo lines
